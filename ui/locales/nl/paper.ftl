# Printing the note as Word or PDF: what can go wrong.

paper-typesetting = De nota kon niet als PDF worden opgemaakt. Uw dossier is niet veranderd.
paper-typesetting-remedy = Exporteer de nota als Word, of haal bijzondere tekens uit de laatst gewijzigde tekst.
paper-drawing = Een figuur kon niet worden getekend. Uw dossier is niet veranderd.
paper-drawing-remedy = Maak de uitkomst bij deze figuur opnieuw en exporteer daarna nog eens.
paper-packing = Het bestand kon niet worden samengesteld. Uw dossier is niet veranderd.
paper-packing-remedy = Probeer het nog eens. Blijft het misgaan? Start Raadslag dan opnieuw.
paper-figure-missing = De figuur bij { $code } ontbreekt. Uw dossier is niet veranderd.
paper-figure-missing-remedy = Maak deze uitkomst opnieuw, of haal de figuur uit de nota.
paper-not-a-note = Dit bestand is geen nota van Raadslag in Word. Er is niets veranderd.
paper-not-a-note-remedy = Kies het Word-bestand dat u met Raadslag hebt gemaakt.
