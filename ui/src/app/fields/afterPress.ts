/** What waits for a press that is going on: what comes into view in the middle of one moves the button that is pressed. */
let isPressed = false;

const note = (pressed: boolean) => () => {
  isPressed = pressed;
};

document.addEventListener('pointerdown', note(true), { capture: true });
for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, note(false), { capture: true });

/** Does it at once, or as soon as the press that is going on has had its effect. */
export function afterPress(act: () => void) {
  if (!isPressed) {
    act();
    return;
  }
  const later = () => {
    for (const end of ['pointerup', 'pointercancel']) document.removeEventListener(end, later, { capture: true });
    // The click comes right after the button is let go.
    setTimeout(act);
  };
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, later, { capture: true });
}
