/** What throws is told, and nothing else stops. */
export function attempt(start: () => void): void {
  try {
    start();
  } catch (error) {
    console.error(error);
  }
}
