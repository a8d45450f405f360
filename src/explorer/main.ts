/**
 * All that the explorer's page loads at first: it waits until somebody turns to the controls, or finds a choice in the
 * address. What happens while the rest is on its way is handed over.
 */
const form = document.querySelector<HTMLFormElement>("form.explorer");
const early: Event[] = [];
const keep = (event: Event) => early.push(event);
let isWaiting = true;

async function start(): Promise<void> {
  if (!isWaiting || !form) return;
  isWaiting = false;
  try {
    const { startExplorer } = await import("#explorer/start.ts");
    for (const kind of ["change", "click"]) form.removeEventListener(kind, keep);
    startExplorer(form, early);
  } catch (error) {
    console.error(error);
    isWaiting = true;
  }
}

for (const kind of ["change", "click"]) form?.addEventListener(kind, keep);
for (const sign of ["pointerover", "focusin"]) form?.addEventListener(sign, start);
if (location.search) void start();
