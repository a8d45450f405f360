import { liveRegion } from "#browser/element.ts";
import type { Reader } from "#browser/reader.ts";
import { sentence } from "#browser/words.ts";

/** Says what the tooltip shows, in one polite live region; a pointer that sweeps over many points is heard at rest. */
export function speak(reader: Reader): void {
  const voice = liveRegion();
  reader.host.append(voice);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  reader.onRead((reading) => {
    clearTimeout(waiting);
    const say = () => (voice.textContent = reading ? sentence(reading.said) : "");
    waiting = setTimeout(say, reader.means === "mouse" ? 300 : 50);
  });
}
