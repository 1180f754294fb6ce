home-title = Wat wilt u doen?
home-learn-what = Ontdek wat gegevens u wel en niet kunnen vertellen.
home-learn-more = Begrippen en een voorbeeld
home-do-what = Werk in stappen van beleidsvraag naar onderbouwde nota.
home-do-open = Verder met { $name }
home-do-waiting = { $count ->
    [0] Begin met een vraag
    [one] 1 dossier wacht op u
   *[other] { $count } dossiers wachten op u
}
home-organise-what = Regel wat vooraf op orde moet zijn in uw organisatie.
home-organise-none = Kies eerst een dossier
home-organise-open = { $count ->
    [0] Niets meer te regelen
    [one] Nog 1 punt te regelen
   *[other] Nog { $count } punten te regelen
}

home-recent = Recente dossiers
home-waiting = Uw dossiers worden opgezocht.
home-open-sample = Open voorbeelddossier
home-new = Nieuw dossier
home-empty = Nog geen dossiers
home-empty-why = Hier komen de dossiers waar u het laatst aan werkte. Kijk eerst rond in het voorbeeld.
home-col-dossier = Dossier
home-col-waits = Wat wacht er
home-col-changed = Laatst gewijzigd
home-missing = Het bestand staat niet meer op deze plek
home-find-file = Zoek het bestand
home-forget = Haal { $name } uit de lijst
home-waits-nothing = Niets
home-rung-reached = Trede { $rung } van 4 bereikt
home-rung-0 = Nog niet op de ladder
home-rung-1 = Trede 1: Beschrijven
home-rung-2 = Trede 2: Verklaren
home-rung-3 = Trede 3: Voorspellen
home-rung-4 = Trede 4: Afwegen

home-drop = Sleep een bestand hierheen
home-drop-what = Een rekenblad of een .raadslag-bestand
home-pick-sheet = Kies een rekenblad
home-pick-dossier = Open een dossier

home-first = Eerste stappen
home-first-hide = Eerste stappen verbergen
home-first-sample = Bekijk het voorbeelddossier
home-first-question = Schrijf één vraag op
home-first-sheet = Lees een rekenblad in
home-first-note = Zet een uitkomst in een nota

home-name = Hoe heet het dossier?
home-name-hint = Noem de opgave en het gebied, zoals “Energiearmoede in Oost”.
home-name-missing = Geef het dossier een naam. U kunt die later veranderen.
home-make = Dossier maken
home-track-short = Kort spoor
home-track-short-what = Zes stappen, van vraag tot nota. Uw gegevens blijven op deze computer.
home-sheet-waits = Daarna leest u { $name } in.
