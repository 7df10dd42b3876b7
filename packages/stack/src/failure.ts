/** A failure that a person can act upon: its message is one clear sentence, shown without a stack trace. */
export class PlainFailure extends Error {
  override name = "PlainFailure";
}

/** Whether an error, or the end of a log, says that the disk is full. */
export function saysDiskFull(text: string): boolean {
  return /ENOSPC|no space left on device|disk full/i.test(text);
}
