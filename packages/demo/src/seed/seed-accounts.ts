import type { Content } from "../content/load-content.js";
import { addMissing, rowOf } from "./add-missing.js";
import { ALL_ROWS, type ShopServices } from "./shop-services.js";

/** `national` administers the shop; `antenna-<key>` acts for that antenna. */
export interface DemoAccount {
  role: string;
  email: string;
  password: string;
}

const PROVIDER = "emailpass";
const NATIONAL = "national";
const ANTENNA_ROLE = /^antenna-(.+)$/;

/**
 * One log-in per account. Each is a member of the network; the national one is a user of Medusa's admin besides.
 * @throws Error where a role is unknown or a log-in is refused
 */
export async function seedAccounts(
  services: ShopServices,
  { antennas }: Content,
  accounts: readonly DemoAccount[],
): Promise<void> {
  const antennaIds = new Map((await services.network.listAntennas({}, ALL_ROWS)).map(({ key, id }) => [key, id]));
  const nationalKey = antennas.find(({ isNational }) => isNational)?.key ?? "";
  const members = await addMissing({
    wanted: accounts,
    keyOf: ({ email }) => email,
    existing: await services.network.listMembers({}, ALL_ROWS),
    keyOfRow: ({ email }) => email,
    create: (missing) =>
      services.network.createMembers(
        missing.map(({ role, email }) => {
          const antennaKey = role === NATIONAL ? nationalKey : (ANTENNA_ROLE.exec(role)?.[1] ?? "");
          const antennaId = antennaIds.get(antennaKey);
          if (!antennaId)
            throw new Error(
              `no account can have the role ${role}: it is ${NATIONAL}, or antenna- and the key of an antenna`,
            );
          return { email, role: role === NATIONAL ? NATIONAL : "antenna", antenna_id: antennaId };
        }),
      ),
  });
  for (const account of accounts) {
    const userId = account.role === NATIONAL ? await adminUserId(services, account.email) : undefined;
    await seedLogin(services, account, {
      member_id: rowOf(members, account.email).id,
      ...(userId ? { user_id: userId } : {}),
    });
  }
}

async function adminUserId({ users }: ShopServices, email: string): Promise<string> {
  const [existing] = await users.listUsers({ email }, { select: ["id"] });
  const user = existing ?? (await users.createUsers({ email, first_name: "Antenne", last_name: "nationale" }));
  return user.id;
}

/** A log-in that is there already gets the password that is told now. */
async function seedLogin(
  { auth }: ShopServices,
  { email, password }: DemoAccount,
  actors: Record<string, string>,
): Promise<void> {
  const [existing] = await auth.listProviderIdentities({ provider: PROVIDER, entity_id: email });
  if (existing) {
    const { success, error } = await auth.updateProvider(PROVIDER, { entity_id: email, password });
    if (!success) throw new Error(`the password of ${email} was refused: ${error ?? "no reason given"}`);
  }
  const authIdentityId = existing?.auth_identity_id ?? (await register({ auth }, email, password));
  await auth.updateAuthIdentities({ id: authIdentityId, app_metadata: actors });
}

async function register({ auth }: Pick<ShopServices, "auth">, email: string, password: string): Promise<string> {
  const { success, authIdentity, error } = await auth.register(PROVIDER, { body: { email, password } });
  if (!success || !authIdentity) throw new Error(`the log-in of ${email} was refused: ${error ?? "no reason given"}`);
  return authIdentity.id;
}
