/** A finding's drawing, made by the core for this width and these colours. */
import { useEffect, useState, type RefObject } from 'react';

import { call, type FigureTheme } from '../../api/calls';
import type { DescribeRequest, FigureDrawing } from '../../api/wire';
import { toCallFailure, type Failure } from '../../platform';
import { useSettings } from '../../state/settings';

/** What is drawn: a kept finding by name (and when it was computed), or a request. */
export type Subject = { finding: string; version: string } | { request: DescribeRequest };

const narrowest = 320;
const widthStep = 40;

const themeNow = (): FigureTheme => (document.documentElement.dataset['theme'] ?? 'light') as FigureTheme;

/** The theme that is on the page now, whoever put it there. */
function useTheme(): FigureTheme {
  const [theme, setTheme] = useState(themeNow);
  useEffect(() => {
    const update = () => setTheme(themeNow());
    update();
    const watcher = new MutationObserver(update);
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => watcher.disconnect();
  }, []);
  return theme;
}

/** The room in letters of the usual size, in steps, so that a drag does not draw a hundred times. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const zoom = useSettings((settings) => settings.zoom);
  const [width, setWidth] = useState(640);
  useEffect(() => {
    const it = box.current;
    if (!it || typeof ResizeObserver === 'undefined') return undefined;
    const update = () => setWidth(Math.max(narrowest, Math.floor(it.clientWidth / zoom / widthStep) * widthStep));
    const watcher = new ResizeObserver(update);
    watcher.observe(it);
    return () => watcher.disconnect();
  }, [box, zoom]);
  return width;
}

export interface Drawn {
  drawing: FigureDrawing | null;
  failure: Failure | null;
  again: () => void;
}

export function useDrawing(subject: Subject, box: RefObject<HTMLElement | null>): Drawn {
  const theme = useTheme();
  const width = useWidth(box);
  const [drawing, setDrawing] = useState<FigureDrawing | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [turn, setTurn] = useState(0);
  const key = JSON.stringify(subject);
  useEffect(() => {
    let isCurrent = true;
    const asked = JSON.parse(key) as Subject;
    const made = 'finding' in asked ? call('figure', { finding: asked.finding, width, theme }) : call('figure_of', { request: asked.request, width, theme });
    made
      .then((answer) => {
        if (!isCurrent) return;
        setDrawing(answer);
        setFailure(null);
      })
      .catch((thrown: unknown) => isCurrent && setFailure(toCallFailure(thrown).failure));
    return () => {
      isCurrent = false;
    };
  }, [key, width, theme, turn]);
  return { drawing, failure, again: () => setTurn((now) => now + 1) };
}

/** The drawing as the address of an image: nothing in it can run. */
export const imageOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
