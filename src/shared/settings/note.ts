/** A remark to the developer about the page as a whole, not about one element. Without Lit, for the small files of `embed`. */
export function note(message: string): void {
  console.info(message);
}
