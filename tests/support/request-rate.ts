import autocannon from "autocannon";

/**
 * Requests per second that one address answers with 8 connections, over `seconds`, after a short warm-up.
 *
 * @throws Error when an answer was not a 2xx: errors are quick to serve and would flatter the figure
 */
export async function measureRequestRate(
  url: string,
  { seconds = 5, headers = {} }: { seconds?: number; headers?: Record<string, string> } = {},
): Promise<number> {
  const options = { url, headers, connections: 8 };
  await autocannon({ ...options, duration: 2 });
  const { requests, non2xx, errors } = await autocannon({ ...options, duration: seconds });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} answers were not 2xx, ${errors} failed.`);
  return requests.average;
}
