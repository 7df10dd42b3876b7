import { statfsSync } from "node:fs";
import { PlainFailure } from "./failure.js";

/** @throws PlainFailure when less than `neededMegabytes` is free where `dir` lies */
export function requireFreeSpace(dir: string, neededMegabytes: number, purpose: string): void {
  const { bavail, bsize } = statfsSync(dir);
  const freeMegabytes = Math.floor((bavail * bsize) / 1024 ** 2);
  if (freeMegabytes < neededMegabytes) {
    throw new PlainFailure(
      `The disk that holds ${dir} has ${freeMegabytes} MB left, and ${purpose} needs ${neededMegabytes} MB; make room and start again.`,
    );
  }
}
