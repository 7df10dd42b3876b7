import { freePort } from "@azalai/stack";
import lighthouse, { type Flags } from "lighthouse";
import { launchChromium } from "./chromium.js";

/** What somebody sees of a page who opens it for the first time, with a poor phone at a poor connection. */
export interface SlowVisit {
  largestPaintMilliseconds: number;
  layoutShift: number;
}

/** A phone of 390 px, four times slower than this machine, at 400 kbit/s with 400 ms there and back. */
const SLOW_PROFILE: Flags = {
  formFactor: "mobile",
  screenEmulation: { mobile: true, width: 390, height: 844, deviceScaleFactor: 2, disabled: false },
  throttlingMethod: "simulate",
  throttling: {
    rttMs: 400,
    throughputKbps: 400,
    requestLatencyMs: 400,
    downloadThroughputKbps: 400,
    uploadThroughputKbps: 400,
    cpuSlowdownMultiplier: 4,
  },
  onlyAudits: ["largest-contentful-paint", "cumulative-layout-shift"],
  logLevel: "error",
};

/**
 * Visits every address `rounds` times, in turns, so that what else the machine does falls on all of them alike, and gives
 * the median of each.
 * @throws Error where a visit came to nothing
 */
export async function visitSlowly(urls: readonly string[], rounds: number): Promise<SlowVisit[]> {
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const visits: SlowVisit[][] = urls.map(() => []);
    for (let round = 0; round < rounds; round += 1)
      for (const [index, url] of urls.entries()) visits[index]?.push(await visit(port, url));
    return visits.map((ofOne) => ({
      largestPaintMilliseconds: median(ofOne.map(({ largestPaintMilliseconds }) => largestPaintMilliseconds)),
      layoutShift: median(ofOne.map(({ layoutShift }) => layoutShift)),
    }));
  } finally {
    await browser.close();
  }
}

async function visit(port: number, url: string): Promise<SlowVisit> {
  const result = await lighthouse(url, { ...SLOW_PROFILE, port });
  const valueOf = (audit: string): number => {
    const value = result?.lhr.audits[audit]?.numericValue;
    if (value === undefined) throw new Error(`${url} was not measured: ${result?.lhr.runtimeError?.message ?? audit}`);
    return value;
  };
  return {
    largestPaintMilliseconds: valueOf("largest-contentful-paint"),
    layoutShift: valueOf("cumulative-layout-shift"),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
