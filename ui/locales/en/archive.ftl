# What can go wrong with a dossier file: what happened, what is safe, what you can do.

archive-elsewhere-open = { $who } has had this dossier open since { $day } { $clock }.
archive-elsewhere-open-remedy = View the dossier without changing it, or ask for it to be closed.

archive-read-only = You are viewing this dossier. Your change was not saved.
archive-read-only-remedy = Close the other window and open the dossier again.

archive-file-missing = The file { $file } is no longer in this place.
archive-file-missing-remedy = See whether the file was moved, and open it there.

archive-already-there = There is a file { $file } already. It was not changed.
archive-already-there-remedy = Choose another name.

archive-folder-missing = The folder { $folder } is not there. Your work is saved on this computer.
archive-folder-missing-remedy = Connect the drive again, or choose another folder.

archive-folder-read-only = You may not save in the folder { $folder }. Your work is saved on this computer.
archive-folder-read-only-remedy = Save a copy in another folder.

archive-name-unreadable = The name of this file has characters that cannot be read.
archive-name-unreadable-remedy = Give the file or the folder another name.

archive-held = Another program is holding { $file }. The file was not changed.
archive-held-remedy = Close the other program, or wait a moment, and try again.

archive-disk-full = The disk is full. Everything that was saved is still there.
archive-disk-full-remedy = Make room and try again.

archive-not-a-dossier = { $file } is not a Raadslag dossier.
archive-not-a-dossier-remedy = Choose a file that ends in .raadslag.

archive-newer = { $file } was made with a newer Raadslag. The file was not changed.
archive-newer-remedy = Ask your administrator for the latest version.

archive-damaged = { $file } is damaged. The file was not changed.
archive-damaged-remedy = Open an earlier version of this dossier.

archive-altered = { $file } was changed outside Raadslag. It was therefore not opened.
archive-altered-remedy = Ask the sender for a new copy, or open an earlier version.

archive-too-large = { $file } is too large for a dossier. Nothing was opened.
archive-too-large-remedy = Ask the sender for a smaller dossier.

archive-nothing-to-undo = There is nothing left to undo.
archive-nothing-to-undo-remedy = You can simply go on.

archive-nothing-to-redo = There is nothing to redo.
archive-nothing-to-redo-remedy = You can simply go on.

archive-no-such-step = Step { $step } is not in the history. Nothing was changed.
archive-no-such-step-remedy = Choose a step from the list.

archive-other-dossier = This change belongs to another dossier. Nothing was changed.
archive-other-dossier-remedy = Open the dossier again and try once more.

archive-no-such-dataset = This data is not in the dossier. Nothing was changed.
archive-no-such-dataset-remedy = Choose data from the list.

archive-no-such-block = The values of this data are missing. The rest of the dossier is still there.
archive-no-such-block-remedy = Bring the sheet in again.

archive-block-unreadable = The values of this data cannot be read. The rest is still there.
archive-block-unreadable-remedy = Bring the sheet in again.

archive-no-such-column = Column { $column } is not in this data.
archive-no-such-column-remedy = Choose a column from the list.

archive-row-unreadable = A part of this dossier cannot be read. Nothing was changed.
archive-row-unreadable-remedy = Open an earlier version of this dossier.

archive-copy-differs = The copy was not equal to the dossier. The file was not changed.
archive-copy-differs-remedy = Try again, or save a copy on another disk.

archive-io = Reading or writing { $file } failed. What was saved is still there.
archive-io-remedy = Try again. If it keeps failing, ask your administrator.

archive-working-copy = Saving on this computer failed. What was saved before is still there.
archive-working-copy-remedy = Close the dossier, open it again and try once more.

# What a check of a dossier finds.

archive-problem-pages = The file is damaged.
archive-problem-chain = The history was changed afterwards, at step { $step }.
archive-problem-rows = The content does not fit the history.
archive-problem-blocks =
    { $blocks ->
        [one] The values of one dataset are missing.
       *[other] The values of { $blocks } datasets are missing.
    }
