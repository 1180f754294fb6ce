/** Which invented dossier a picture is taken of: `?stage=` in the address of the fake build. */
import { sheetCore, withSources } from '../features/sources/test/stage';
import { demo } from '../platform/demo';
import type { Platform } from '../platform/types';
import { formDossier } from './formDossier';
import { richCore } from './richDossier';

const stages: Record<string, () => Platform> = {
  form: () => formDossier().core,
  rich: () => richCore(),
  sheet: () => sheetCore(withSources()),
};

export const stage = (name: string | null): Platform => (name === null ? demo() : (stages[name] ?? demo)());
