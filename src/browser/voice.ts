import { element } from "#browser/element.ts";
import type { Reader } from "#browser/reader.ts";
import { said, sentence } from "#browser/words.ts";

/** Says what the tooltip shows, in one polite live region; a pointer that sweeps over many points is heard at rest. */
export function speak(reader: Reader): void {
  const voice = element("div", "chart-voice");
  voice.setAttribute("role", "status");
  reader.host.append(voice);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  reader.onRead((point, drawing) => {
    clearTimeout(waiting);
    const text = point ? sentence(said(reader.contract, point, reader.together(point, drawing))) : "";
    waiting = setTimeout(() => (voice.textContent = text), reader.means === "mouse" ? 300 : 50);
  });
}
