/** Chooses the core that this build talks to. The product's build holds the first branch only. */
import type { Platform } from './types';

let chosen: Platform | null = null;

export function platform(): Platform {
  if (!chosen) throw new Error('no platform has been chosen yet');
  return chosen;
}

export function setPlatform(one: Platform) {
  chosen = one;
}

export async function choosePlatform(): Promise<void> {
  if (import.meta.env.MODE === 'fake') {
    const { stage } = await import('../test/stages');
    setPlatform(stage(new URLSearchParams(location.search).get('stage')));
  } else if (import.meta.env.MODE === 'host') {
    const { http } = await import('./http');
    const query = new URLSearchParams(location.search);
    setPlatform(http(query.get('port') ?? location.port, query.get('token') ?? ''));
  } else {
    const { tauri } = await import('./tauri');
    setPlatform(tauri);
  }
}

export * from './types';
