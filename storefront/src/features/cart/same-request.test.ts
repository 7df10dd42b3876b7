import { expect, test, vi } from "vitest";
import { sharedRequests } from "./same-request";

test("two equal requests at once run once and get the same answer; another name runs by itself", async () => {
  const share = sharedRequests<number>(1000);
  let runs = 0;
  const run = async () => ++runs;
  expect(await Promise.all([share("cart v 1", run), share("cart v 1", run), share("cart v 2", run)])).toEqual([
    1, 1, 2,
  ]);
});

test("the answer is kept for the time given after it came, then the next request runs", async () => {
  vi.useFakeTimers();
  try {
    const share = sharedRequests<number>(1000);
    let runs = 0;
    const run = async () => ++runs;
    expect(await share("cart", run)).toBe(1);
    vi.advanceTimersByTime(999);
    expect(await share("cart", run)).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await share("cart", run)).toBe(2);
  } finally {
    vi.useRealTimers();
  }
});

test("a failure is told to all who wait, and not kept", async () => {
  const share = sharedRequests<string>(1000);
  const fail = () => Promise.reject(new Error("refused"));
  await expect(Promise.allSettled([share("cart", fail), share("cart", fail)])).resolves.toMatchObject([
    { status: "rejected" },
    { status: "rejected" },
  ]);
  await expect(share("cart", async () => "added")).resolves.toBe("added");
});
