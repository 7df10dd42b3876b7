import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import { createTransport } from "nodemailer";

export interface MailOptions {
  /** `smtps://user:password@host:465`; without it mails become files. */
  smtpUrl?: string;
  from: string;
  /** Where mails land as `.eml` when there is no SMTP server. */
  mailDir: string;
}

/** Sends what a notification's `content` holds: over SMTP, or into a folder where there is none. */
export class MailService extends AbstractNotificationProviderService {
  static override identifier = "mail";
  private readonly logger: Logger;

  constructor(
    { logger }: { logger: Logger },
    private readonly options: MailOptions,
  ) {
    super();
    this.logger = logger;
  }

  override async send({
    to,
    from,
    template,
    content,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (!content?.subject || !content.text)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `Mail ${template} has no subject or no text.`);
    const mail = {
      to,
      from: from || this.options.from,
      subject: content.subject,
      text: content.text,
      html: content.html,
    };
    if (!this.options.smtpUrl) return { id: await this.writeFile(mail, template) };
    const { messageId } = await createTransport(this.options.smtpUrl).sendMail(mail);
    return { id: messageId };
  }

  private async writeFile(
    mail: { to: string; from: string; subject: string; text: string; html?: string },
    template: string,
  ): Promise<string> {
    const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail(mail);
    const name = `${new Date().toISOString().replaceAll(":", "")}-${template}-${randomUUID().slice(0, 8)}.eml`;
    await mkdir(this.options.mailDir, { recursive: true });
    const path = join(this.options.mailDir, name);
    await writeFile(path, message, { mode: 0o600 });
    this.logger.info(`No SMTP_URL: the mail "${mail.subject}" is in ${path}`);
    return name;
  }
}
