/** A story's paragraphs, which are stored as one text with empty lines between them. */
export function paragraphsOf(story: string | null): string[] {
  return (story ?? "")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");
}
