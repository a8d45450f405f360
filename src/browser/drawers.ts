/** Opens the drawers around the part that the address names, in browsers that do not do so themselves. */
export function startDrawers(): void {
  const open = () => {
    const named = document.getElementById(location.hash.slice(1));
    let drawer = named?.closest<HTMLDetailsElement>("details:not([open])");
    if (!drawer) return;
    for (; drawer; drawer = named?.closest<HTMLDetailsElement>("details:not([open])")) drawer.open = true;
    named?.scrollIntoView();
  };
  addEventListener("hashchange", open);
  open();
}
