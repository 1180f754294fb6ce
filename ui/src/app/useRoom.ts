/** How much room the window gives, counted in letters, so that zooming in takes room away. */
import { useEffect, useState } from 'react';

/** `wide` holds rail, work and help; `middle` rail and work; `narrow` the work alone. */
export type Room = 'wide' | 'middle' | 'narrow';

const wideRem = 74;
const middleRem = 52;

function measure(): Room {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 15;
  const width = window.innerWidth / letter;
  if (width >= wideRem) return 'wide';
  return width >= middleRem ? 'middle' : 'narrow';
}

export function useRoom(): Room {
  const [room, setRoom] = useState(measure);
  useEffect(() => {
    const update = () => setRoom(measure());
    update();
    window.addEventListener('resize', update);
    // Zooming changes the root's letters without a resize.
    const watcher = new MutationObserver(update);
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    return () => {
      window.removeEventListener('resize', update);
      watcher.disconnect();
    };
  }, []);
  return room;
}
