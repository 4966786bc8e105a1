// Which keys does the page know?

import { useEffect, useRef } from "preact/hooks";
import { t } from "../state/app";
import type { TextKey } from "../words/texts";

const KEYS: readonly [keys: string, text: TextKey][] = [
  ["/", "keySearch"],
  ["← ↑ ↓ →", "keyMove"],
  ["+ −", "keyZoom"],
  ["0", "keyFit"],
  ["F E H P T", "keyNode"],
  ["Esc", "keyClose"],
  ["?", "help"],
];

export function Help({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help" aria-label={t("help")} onClose={onClose}>
      <h2>{t("help")}</h2>
      <dl>
        {KEYS.map(([keys, text]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="primary">
          {t("close")}
        </button>
      </form>
    </dialog>
  );
}
