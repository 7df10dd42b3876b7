import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ParsedMail, simpleParser } from "mailparser";
import { mailDirUnderTest } from "./stack-under-test.js";

/** Every mail that was sent to an address so far. */
export async function mailsTo(email: string): Promise<ParsedMail[]> {
  const dir = mailDirUnderTest();
  const names = (await readdir(dir).catch(() => [])).filter((name) => name.endsWith(".eml"));
  const mails = await Promise.all(names.map(async (name) => simpleParser(await readFile(join(dir, name)))));
  return mails.filter(({ to }) => [to ?? []].flat().some(({ text }) => text.includes(email)));
}
