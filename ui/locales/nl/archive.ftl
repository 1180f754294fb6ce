# Wat er met een dossierbestand mis kan gaan: wat er gebeurde, wat veilig is, wat u kunt doen.

archive-elsewhere-open = { $who } heeft dit dossier open sinds { $day } { $clock }.
archive-elsewhere-open-remedy = Bekijk het dossier zonder te wijzigen, of vraag of het dicht kan.

archive-read-only = U bekijkt dit dossier. Uw wijziging is niet bewaard.
archive-read-only-remedy = Sluit het andere venster en open het dossier opnieuw.

archive-file-missing = Het bestand { $file } staat niet meer op deze plek.
archive-file-missing-remedy = Kijk of het bestand is verplaatst, en open het daar.

archive-already-there = Er staat al een bestand { $file }. Dat is niet veranderd.
archive-already-there-remedy = Kies een andere naam.

archive-folder-missing = De map { $folder } is er niet. Uw werk is op deze computer bewaard.
archive-folder-missing-remedy = Sluit de schijf weer aan, of kies een andere map.

archive-folder-read-only = In de map { $folder } mag u niets bewaren. Uw werk is op deze computer bewaard.
archive-folder-read-only-remedy = Bewaar een kopie in een andere map.

archive-name-unreadable = De naam van dit bestand bevat tekens die niet te lezen zijn.
archive-name-unreadable-remedy = Geef het bestand of de map een andere naam.

archive-held = Een ander programma houdt { $file } vast. Het bestand is niet veranderd.
archive-held-remedy = Sluit het andere programma, of wacht even, en probeer opnieuw.

archive-disk-full = De schijf is vol. Alles wat al bewaard was, is er nog.
archive-disk-full-remedy = Maak ruimte vrij en probeer opnieuw.

archive-not-a-dossier = { $file } is geen dossier van Raadslag.
archive-not-a-dossier-remedy = Kies een bestand dat eindigt op .raadslag.

archive-newer = { $file } is gemaakt met een nieuwere Raadslag. Het bestand is niet veranderd.
archive-newer-remedy = Vraag uw beheerder om de nieuwste versie.

archive-damaged = { $file } is beschadigd. Het bestand is niet veranderd.
archive-damaged-remedy = Open een eerdere versie van dit dossier.

archive-altered = { $file } is buiten Raadslag om veranderd. Het is daarom niet geopend.
archive-altered-remedy = Vraag de afzender om een nieuw exemplaar, of open een eerdere versie.

archive-too-large = { $file } is te groot voor een dossier. Er is niets geopend.
archive-too-large-remedy = Vraag de afzender om een kleiner dossier.

archive-nothing-to-undo = Er is niets meer om ongedaan te maken.
archive-nothing-to-undo-remedy = U kunt gewoon verder werken.

archive-nothing-to-redo = Er is niets om opnieuw te doen.
archive-nothing-to-redo-remedy = U kunt gewoon verder werken.

archive-no-such-step = Stap { $step } staat niet in de geschiedenis. Er is niets veranderd.
archive-no-such-step-remedy = Kies een stap uit de lijst.

archive-other-dossier = Deze wijziging hoort bij een ander dossier. Er is niets veranderd.
archive-other-dossier-remedy = Open het dossier opnieuw en probeer het nog eens.

archive-no-such-dataset = Deze gegevens staan niet in het dossier. Er is niets veranderd.
archive-no-such-dataset-remedy = Kies gegevens uit de lijst.

archive-no-such-block = De waarden van deze gegevens ontbreken. De rest van het dossier is er nog.
archive-no-such-block-remedy = Haal het werkblad opnieuw binnen.

archive-block-unreadable = De waarden van deze gegevens zijn niet te lezen. De rest is er nog.
archive-block-unreadable-remedy = Haal het werkblad opnieuw binnen.

archive-no-such-column = Kolom { $column } staat niet in deze gegevens.
archive-no-such-column-remedy = Kies een kolom uit de lijst.

archive-row-unreadable = Een onderdeel van dit dossier is niet te lezen. Er is niets veranderd.
archive-row-unreadable-remedy = Open een eerdere versie van dit dossier.

archive-copy-differs = De kopie was niet gelijk aan het dossier. Het bestand is niet veranderd.
archive-copy-differs-remedy = Probeer opnieuw, of bewaar een kopie op een andere schijf.

archive-io = Het lezen of schrijven van { $file } is mislukt. Wat bewaard was, is er nog.
archive-io-remedy = Probeer opnieuw. Blijft het misgaan, vraag dan uw beheerder.

archive-working-copy = Het bewaren op deze computer is mislukt. Wat al bewaard was, is er nog.
archive-working-copy-remedy = Sluit het dossier, open het opnieuw en probeer het nog eens.

# Wat een controle van een dossier vindt.

archive-problem-pages = Het bestand is beschadigd.
archive-problem-chain = De geschiedenis is achteraf veranderd, bij stap { $step }.
archive-problem-rows = De inhoud past niet bij de geschiedenis.
archive-problem-blocks =
    { $blocks ->
        [one] Van één gegevensset ontbreken de waarden.
       *[other] Van { $blocks } gegevenssets ontbreken de waarden.
    }
