import { choicesOf, choosePlaces, fitControls, showState, shownState, startPlaces } from "#explorer/controls.ts";
import { hasState, readState, withState } from "#explorer/state.ts";

/**
 * Brings the controls to life. Data, Plot and everything that draws come with the first choice, or at once where the
 * address holds one.
 * @param early what the reader did to the controls before this was here
 */
export function startExplorer(form: HTMLFormElement, early: readonly Event[]): void {
  const choices = choicesOf(form);
  const status = form.querySelector(".explorer-status");
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const { loading = "", failed = "" } = form.dataset;

  let drawing: Promise<(address: string) => string> | undefined;
  const draw = async () => {
    fitControls(form);
    history.replaceState(history.state, "", withState(location.href, shownState(form), choices));
    try {
      if (!drawing) say(loading);
      drawing ??= import("#explorer/explorer.ts").then(({ openExplorer }) => openExplorer(form));
      const redraw = await drawing;
      say(redraw(location.href));
    } catch (error) {
      console.error(error);
      // A fetch that failed is tried again at the next choice.
      drawing = undefined;
      say(failed);
    }
  };

  startPlaces(form);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void draw();
  });
  form.addEventListener("change", draw);

  const isAddressed = hasState(location.search);
  if (isAddressed && early.length === 0) showState(form, readState(location.search, choices));
  for (const { target } of early) choosePlaces(form, target);
  if (isAddressed || early.some(({ type }) => type === "change")) void draw();
}
