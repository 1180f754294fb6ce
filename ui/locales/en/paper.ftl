# Printing the note as Word or PDF: what can go wrong.

paper-typesetting = The note could not be laid out as PDF. Your dossier has not changed.
paper-typesetting-remedy = Export the note as Word, or remove unusual characters from the text you changed last.
paper-drawing = A figure could not be drawn. Your dossier has not changed.
paper-drawing-remedy = Make the result of this figure again, then export once more.
paper-packing = The file could not be put together. Your dossier has not changed.
paper-packing-remedy = Try again. Does it keep failing? Then restart Raadslag.
paper-figure-missing = The figure of { $code } is missing. Your dossier has not changed.
paper-figure-missing-remedy = Make this result again, or take the figure out of the note.
paper-not-a-note = This file is not a Raadslag note in Word. Nothing has changed.
paper-not-a-note-remedy = Choose the Word file that you made with Raadslag.
