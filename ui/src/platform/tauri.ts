/** The window's own core. The only file that may know Tauri. */
import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

import { toCallFailure, type Platform, type Progress } from './types';

export const tauri: Platform = {
  async call<T>(name: string, args: unknown, onProgress?: (progress: Progress) => void) {
    const progress = new Channel<Progress>();
    if (onProgress) progress.onmessage = onProgress;
    try {
      return await invoke<T>('call', { name, args, progress });
    } catch (thrown) {
      throw toCallFailure(thrown);
    }
  },
  listen: (event, handler) => listen(event, ({ payload }) => handler(payload as never)),
};
