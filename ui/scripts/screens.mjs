/** The screens to look at, and how a person gets there. Runs against the demo core. */
const step = (name) => async (page) => {
  await page.getByRole('button', { name: 'Energiearmoede in Oost' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vraag' }).waitFor();
  if (name === 'Vraag') return;
  const steps = page.getByRole('button', { name: 'Stappen', exact: true });
  if (await steps.isVisible()) await steps.click();
  await page.getByRole('button', { name }).first().click();
};

const palette = async (page, wish) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(wish);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

/** A screen of another invented dossier than the demo's own. */
const on = (stage, visit) => Object.assign(visit, { stage });

const toStep = async (page, name) => {
  await page.locator('.foot').waitFor();
  const steps = page.getByRole('button', { name: 'Stappen', exact: true });
  if (await steps.isVisible()) await steps.click();
  await page.locator('.rail, .dialog, .drawer').getByRole('button', { name }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
};

const formStep = (name) => on('form', (page) => toStep(page, name));
const richStep = (name, more) =>
  on('rich', async (page) => {
    await toStep(page, name);
    await more?.(page);
  });
const readSheet = async (page) => {
  await toStep(page, 'Gegevens op orde');
  await page.getByRole('button', { name: 'Kies een rekenblad' }).first().click();
  await page.getByRole('grid').waitFor();
};

const showRows = (more) =>
  on('rows', async (page) => {
    await toStep(page, 'Gegevens op orde');
    await page.getByRole('button', { name: 'Bekijk de rijen' }).click();
    await page.getByRole('dialog').getByText('E-0001').waitFor();
    const facets = page.getByRole('button', { name: 'Toon kolommen' });
    if (more && (await facets.isVisible())) await facets.click();
    await more?.(page);
  });

export const screens = {
  home: async (page) => {
    await page.getByRole('button', { name: 'Energiearmoede in Oost' }).waitFor();
  },
  'home-help': async (page) => {
    await page.getByRole('button', { name: 'Energiearmoede in Oost' }).waitFor();
    await page.keyboard.press('F1');
  },
  'home-new': async (page) => {
    await page.getByRole('button', { name: 'Nieuw dossier' }).click();
    await page.getByRole('button', { name: 'Dossier maken' }).click();
  },
  step: step('Vraag'),
  'step-open-points': async (page) => {
    await step('Vraag')(page);
    await page.getByRole('button', { name: 'Verder naar Doel' }).click();
  },
  'step-folded': async (page) => {
    await step('Vraag')(page);
    await page.keyboard.press('Control+b');
    const lock = page.getByRole('button', { name: 'Voorspellen' });
    if (await lock.isVisible()) await lock.click();
  },
  palette: async (page) => {
    await step('Vraag')(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('na');
  },
  shortcuts: async (page) => {
    await page.getByRole('button', { name: 'Energiearmoede in Oost' }).waitFor();
    await page.keyboard.press('Control+/');
  },
  settings: async (page) => {
    await page.getByRole('button', { name: 'Energiearmoede in Oost' }).waitFor();
    await palette(page, 'instell');
  },
  history: async (page) => {
    await step('Vraag')(page);
    await palette(page, 'geschied');
  },
  learn: async (page) => {
    await page.getByRole('button', { name: /Leren/ }).click();
  },
  'learn-terms': async (page) => {
    await page.getByRole('button', { name: /Leren/ }).click();
    await page.getByRole('tab', { name: 'Begrippen' }).click();
    await page.getByRole('searchbox').fill('getal');
  },
  organise: async (page) => {
    await step('Vraag')(page);
    await page.getByRole('button', { name: 'Organiseren' }).click();
  },
  'organise-empty': async (page) => {
    await page.getByRole('button', { name: /Organiseren/ }).click();
  },
  start: formStep('Start'),
  question: formStep('Vraag'),
  'question-slot': on('form', async (page) => {
    await toStep(page, 'Vraag');
    await page.getByRole('button', { name: 'kies een vergelijking' }).first().click();
  }),
  goal: formStep('Doel'),
  sources: on('sheet', (page) => toStep(page, 'Gegevens op orde')),
  import: on('sheet', readSheet),
  'import-one-sheet': on('one-sheet', readSheet),
  'import-many-sheets': on('many-sheets', readSheet),
  'import-row': on('sheet', async (page) => {
    await readSheet(page);
    await page.getByRole('rowheader', { name: 'Rij 4: kopregel' }).click();
    await page.getByRole('menu').waitFor();
  }),
  'import-name': on('sheet', async (page) => {
    await readSheet(page);
    await page.getByRole('gridcell', { name: 'Buurtcode', exact: true }).dblclick();
    await page.getByRole('textbox', { name: 'Naam van kolom C' }).fill('Gas');
    await page.keyboard.press('Enter');
    await page.getByText(/kan niet/).waitFor();
  }),
  describe: richStep('Beschrijven'),
  note: richStep('Nota'),
  export: richStep('Nota', (page) => page.keyboard.press('Control+e')),
  'home-first': on('first', (page) => page.getByRole('heading', { name: 'Nog geen dossiers' }).waitFor()),
  override: async (page) => {
    await step('Vraag')(page);
    await page.getByRole('button', { name: 'Verder naar Doel' }).click();
    await page.getByRole('button', { name: 'Toch doorgaan' }).first().click();
  },
  elsewhere: on('elsewhere', (page) => page.getByRole('button', { name: 'Energiearmoede in Oost' }).click()),
  damaged: on('damaged', (page) => page.getByRole('button', { name: 'Energiearmoede in Oost' }).click()),
  unsaved: on('unsaved', (page) => page.locator('.save.failed').waitFor()),
  reading: on('reading', (page) => page.locator('.foot').waitFor()),
  menu: async (page) => {
    await step('Vraag')(page);
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
  },
  'note-argument': richStep('Nota', (page) => page.getByText('In Vogelbuurt is dat').click()),
  'note-stale': richStep('Nota', (page) => page.locator('.live.stale').first().click()),
  'note-insert': richStep('Nota', (page) => page.getByRole('button', { name: 'Getal invoegen' }).click()),
  'describe-question': richStep('Beschrijven', (page) => page.getByRole('radio', { name: 'Vraag 2' }).click()),
  'describe-new': richStep('Beschrijven', (page) => page.getByRole('radio', { name: 'Nieuwe uitkomst' }).click()),
  'describe-cells': richStep('Beschrijven', (page) => page.getByRole('button', { name: /^Cellen/ }).click()),
  'sources-columns': on('sheet', async (page) => {
    await toStep(page, 'Gegevens op orde');
    await page.getByRole('tab', { name: /^Kolommen/ }).first().click();
  }),
  'sources-read': on('sheet', async (page) => {
    await toStep(page, 'Gegevens op orde');
    await page.getByRole('tab', { name: /^Bij het inlezen/ }).first().click();
  }),
  rows: showRows(),
  'rows-values': showRows(async (page) => {
    await page.getByRole('dialog').locator('.facets').getByRole('button', { name: /^Wijk/ }).click();
    await page.getByRole('checkbox', { name: /^Oost/ }).click({ force: true });
    await page.getByRole('checkbox', { name: /^Noord/ }).click({ force: true });
    await page.getByRole('status').getByText(/van 412 rijen/).waitFor();
  }),
  'rows-numbers': showRows(async (page) => {
    await page.getByRole('dialog').locator('.facets').getByRole('button', { name: /^Bedrag/ }).click();
    await page.getByRole('textbox', { name: 'Van' }).fill('veel');
    await page.getByRole('button', { name: 'Toepassen' }).click();
    await page.getByText(/is geen getal/).waitFor();
  }),
  'rows-frozen': showRows(async (page) => {
    const hide = page.getByRole('button', { name: 'Verberg kolommen' });
    await hide.click();
    await page.getByRole('button', { name: /Zet vast/ }).click();
    await page.getByRole('option', { name: '2 kolommen' }).click();
    await page.getByText('E-0003').click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
  }),
  'rows-origin': showRows(async (page) => {
    await page.getByText('€ 37', { exact: true }).first().dblclick();
    await page.getByText('februari.csv').waitFor();
  }),
  'sources-quality': on('sheet', async (page) => {
    await toStep(page, 'Gegevens op orde');
    await page.getByRole('tab', { name: 'Kwaliteit' }).first().click();
    await page.getByRole('radio', { name: 'Met een beperking' }).first().click({ force: true });
  }),
  'sources-combined': on('year', (page) => toStep(page, 'Gegevens op orde')),
  'sources-copy': on('year', async (page) => {
    await toStep(page, 'Gegevens op orde');
    const month = page.getByRole('article', { name: 'Aanvragen 2024-01' });
    await month.getByRole('button', { name: 'Toon alles' }).click();
    await month.getByRole('button', { name: 'Neem elders over' }).click();
  }),
  'import-chosen': on('sheet', async (page) => {
    await readSheet(page);
    await page.getByText('Weglaten', { exact: true }).click();
  }),
  'import-column': on('sheet', async (page) => {
    await readSheet(page);
    await page.getByRole('button', { name: /^Kolom H/ }).first().click();
  }),
};
