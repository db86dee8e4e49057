/** Resolves when what was just printed is on the screen, or would be if the page were in front: the time for what comes after it. */
export const afterFirstView = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    // A page that is not in front gets no frames.
    setTimeout(resolve, 200);
  });
