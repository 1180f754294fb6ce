export-dialog-which = Welke bestanden wilt u?
export-dialog-docx = Nota in Word
export-dialog-docx-what = Om verder te bewerken of te mailen.
export-dialog-pdf = Nota als PDF
export-dialog-pdf-what = Om te lezen en te bewaren.
export-dialog-workbook = Werkboek in Excel
export-dialog-workbook-what = Alle uitkomsten, met de weg terug naar de cellen.
export-dialog-none = Kies ten minste één bestand.
export-dialog-as = Als wat?
export-dialog-concept = Concept
export-dialog-concept-what = Op elke pagina staat: concept.
export-dialog-definite = Definitief
export-dialog-definite-what = Voor het besluit. Alle getallen moeten kloppen.
export-dialog-choose-folder = Kies een map
export-dialog-overwrite = Vervang de bestanden
export-dialog-busy = De bestanden worden gemaakt
export-dialog-done = Export is klaar
export-dialog-where = { $count ->
    [one] 1 bestand staat in de map { $folder }.
   *[other] { $count } bestanden staan in de map { $folder }.
}
export-dialog-code = controlecode
export-dialog-reveal = Toon in map: { $file }
export-dialog-again = Exporteer nog eens
