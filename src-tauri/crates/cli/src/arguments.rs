//! The commands and their options.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// From a colleague's spreadsheet to a decision note, without a window. Answers are JSON on standard output.
#[derive(Debug, Parser)]
#[command(name = "raadslag-cli", version)]
pub(crate) struct Arguments {
    /// Folder of the app for working copies and locks; shared with the window unless given.
    #[arg(long, global = true, env = "RAADSLAG_HOME")]
    pub(crate) home: Option<PathBuf>,
    /// Name for the history.
    #[arg(long, global = true)]
    pub(crate) who: Option<String>,
    /// Role in which it is done: advisor, analyst, assurer or commissioner.
    #[arg(long = "as", global = true)]
    pub(crate) acting: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Track of a new dossier.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum TrackArgument {
    /// Six steps, first rung only.
    Kort,
    /// Ten steps, all rungs.
    Volledig,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// What a file holds: sheets, tables, columns, remarks. Stores nothing.
    Inspect {
        /// Spreadsheet.
        file: PathBuf,
    },
    /// Makes a dossier.
    New {
        /// File to make.
        dossier: PathBuf,
        /// Name of the dossier.
        #[arg(long)]
        name: String,
        /// Track.
        #[arg(long, value_enum, default_value = "kort")]
        track: TrackArgument,
    },
    /// Fields of the steps: get, set or list.
    Form {
        /// Dossier.
        dossier: PathBuf,
        #[command(subcommand)]
        form: Form,
    },
    /// Brings a table in.
    Import(Import),
    /// Makes a table of tables of the dossier.
    Combine {
        /// Dossier.
        dossier: PathBuf,
        /// Name of the new table.
        #[arg(long)]
        name: String,
        /// Why it is made.
        #[arg(long)]
        why: String,
        #[command(subcommand)]
        step: Step,
    },
    /// Makes a combined table again from the newest versions of its tables.
    Renew {
        /// Dossier.
        dossier: PathBuf,
        /// Dataset, by id, place or name.
        #[arg(long)]
        dataset: String,
    },
    /// What a new version of a table changes: cells, rows, findings and their conclusions.
    Compare {
        /// Dossier.
        dossier: PathBuf,
        /// The newer dataset, by id, place or name.
        #[arg(long)]
        dataset: String,
    },
    /// Describes a dataset; with --pin the result is kept with a question.
    Describe {
        /// Dossier.
        dossier: PathBuf,
        /// Dataset, by id, place or name.
        #[arg(long)]
        dataset: String,
        /// Measured column.
        #[arg(long)]
        measure: Option<String>,
        /// Column with groups.
        #[arg(long)]
        by: Option<String>,
        /// Column with periods.
        #[arg(long)]
        over: Option<String>,
        /// Column to divide by.
        #[arg(long)]
        per: Option<String>,
        /// sum, mean, median, count or share.
        #[arg(long)]
        stat: Option<String>,
        /// Condition COL=VALUE. May be repeated.
        #[arg(long = "where")]
        conditions: Vec<String>,
        /// Group to compare with; average, first_period and nothing are understood too.
        #[arg(long)]
        against: Option<String>,
        /// Question to pin the result to, by place or id.
        #[arg(long)]
        pin: Option<String>,
    },
    /// Writes an argument under a decision point.
    Argue {
        /// Dossier.
        dossier: PathBuf,
        /// Decision point, by place.
        #[arg(long)]
        point: String,
        /// The reason in one sentence.
        #[arg(long)]
        head: String,
        /// Finding it leans on. May be repeated.
        #[arg(long)]
        finding: Vec<String>,
        /// Explanation.
        #[arg(long, default_value = "")]
        text: String,
    },
    #[command(flatten)]
    Talk(Talk),
    /// Goes on past a warning, with a name and a reason.
    Override {
        /// Dossier.
        dossier: PathBuf,
        /// Name of the gate.
        gate: String,
        /// Who goes on.
        #[arg(long)]
        by: String,
        /// Why.
        #[arg(long)]
        why: String,
    },
    /// Writes note and workbook.
    Export {
        /// Dossier.
        dossier: PathBuf,
        /// Folder.
        #[arg(long)]
        to: PathBuf,
        /// Kinds of note: docx, pdf, or docx,pdf for both.
        #[arg(long, value_delimiter = ',')]
        note: Vec<String>,
        /// Also the workbook.
        #[arg(long)]
        workbook: bool,
        /// As definite; refused while something stands in the way.
        #[arg(long = "final")]
        definite: bool,
    },
    /// Whether something stands in the way.
    Check {
        /// Dossier.
        dossier: PathBuf,
    },
    /// Follows the numbers of a note or workbook back to their cells.
    Trace {
        /// Note (docx) or workbook (xlsx).
        file: PathBuf,
        /// Dossier or workbook to compare with.
        #[arg(long = "with")]
        with: Option<PathBuf>,
    },
    /// Takes the last act back.
    Undo {
        /// Dossier.
        dossier: PathBuf,
    },
    /// Does the act again that was taken back last.
    Redo {
        /// Dossier.
        dossier: PathBuf,
    },
    /// Everything that was done.
    History {
        /// Dossier.
        dossier: PathBuf,
    },
    /// Builds the sample dossier and exports it.
    Demo {
        /// Folder.
        #[arg(long, default_value = "raadslag-demo")]
        out: PathBuf,
    },
}

/// How a table is made of others. Datasets by id, place or name; columns by @letter or exact name.
#[derive(Debug, Subcommand)]
pub(crate) enum Step {
    /// Below each other: columns with the same name become one.
    Append {
        /// A table, with =LABEL when its rows get another label than proposed. Given for each.
        #[arg(long, required = true)]
        dataset: Vec<String>,
        /// Name of the column that says which table a row came from.
        #[arg(long, default_value = "Bestand")]
        label: String,
    },
    /// Columns of the right table beside the rows of the left one.
    Join {
        /// The table whose rows stay.
        #[arg(long)]
        left: String,
        /// The table that hands over columns; each key occurs in it once.
        #[arg(long)]
        right: String,
        /// Columns that must be equal: COL, or LEFT=RIGHT. May be repeated.
        #[arg(long, required = true)]
        key: Vec<String>,
        /// Column of the right table that comes along; all unless given. May be repeated.
        #[arg(long)]
        column: Vec<String>,
        /// Capitals, spaces, dashes and an article in front make no difference.
        #[arg(long)]
        loose: bool,
        /// Two keys that are the same, written otherwise: LEFT=RIGHT. May be repeated.
        #[arg(long)]
        same: Vec<String>,
        /// Leave out rows without a partner.
        #[arg(long)]
        matched_only: bool,
    },
    /// A new column: a sum, difference, ratio or index.
    Compute {
        /// The table.
        #[arg(long)]
        dataset: String,
        /// Name of the new column.
        #[arg(long)]
        column: String,
        /// Columns that are added up.
        #[arg(long, group = "formula")]
        sum: Vec<String>,
        /// Column from which another is taken: --difference COL --less COL.
        #[arg(long, group = "formula", requires = "less")]
        difference: Option<String>,
        /// What is taken from it.
        #[arg(long)]
        less: Option<String>,
        /// Column above the line: --ratio COL --per COL --times 1000.
        #[arg(long, group = "formula", requires = "per")]
        ratio: Option<String>,
        /// Below the line.
        #[arg(long)]
        per: Option<String>,
        /// 1, 100 (a percentage) or 1000.
        #[arg(long, default_value_t = 1)]
        times: u32,
        /// Column that becomes an index: --index COL --period COL --base VALUE --group COL.
        #[arg(long, group = "formula", requires_all = ["period", "base"])]
        index: Option<String>,
        /// Column with the periods.
        #[arg(long)]
        period: Option<String>,
        /// Period that is 100.
        #[arg(long)]
        base: Option<String>,
        /// Column that says which group a row is about. May be repeated.
        #[arg(long)]
        group: Vec<String>,
    },
    /// Some of the rows.
    Select {
        /// The table.
        #[arg(long)]
        dataset: String,
        /// Condition COL=VALUE; values of the same column are alternatives. May be repeated.
        #[arg(long = "where", required = true)]
        conditions: Vec<String>,
    },
    /// One row for each combination of values.
    Group {
        /// The table.
        #[arg(long)]
        dataset: String,
        /// Column whose values become rows. May be repeated.
        #[arg(long, required = true)]
        by: Vec<String>,
        /// Column that is added up. May be repeated.
        #[arg(long)]
        sum: Vec<String>,
        /// Name of the column with the number of rows.
        #[arg(long, default_value = "Aantal rijen")]
        rows: String,
    },
}

/// A table that is brought in.
#[derive(Debug, Args)]
pub(crate) struct Import {
    /// Dossier.
    pub(crate) dossier: PathBuf,
    /// Spreadsheet.
    pub(crate) file: PathBuf,
    /// Name of the sheet; the first with a table unless given.
    #[arg(long)]
    pub(crate) sheet: Option<String>,
    /// Number of the table on the sheet, from 1.
    #[arg(long, default_value_t = 1)]
    pub(crate) table: u32,
    /// Header rows, such as 4-5; 0 for none.
    #[arg(long)]
    pub(crate) header: Option<String>,
    /// Column to leave out: @letter or exact name. May be repeated.
    #[arg(long)]
    pub(crate) drop: Vec<String>,
    /// Column to replace by pseudonyms. May be repeated.
    #[arg(long)]
    pub(crate) pseudonymise: Vec<String>,
    /// Column of birth dates of which only the year comes along. May be repeated.
    #[arg(long)]
    pub(crate) coarsen: Vec<String>,
    /// Role of a column: COL=ROLE with time, area, group, measure, count, denominator, id or text.
    #[arg(long)]
    pub(crate) role: Vec<String>,
    /// Type of a column: COL=TYPE with text, integer, decimal, percentage, currency, date, period, boolean or code.
    #[arg(long = "type")]
    pub(crate) kind: Vec<String>,
    /// How an ambiguous column is read: COL=ANSWER with decimal_comma, decimal_point, day_first, month_first, down
    /// (fill labels that are written once) or leave.
    #[arg(long)]
    pub(crate) answer: Vec<String>,
    /// Make rows of columns that are years or groups, where the table offers it.
    #[arg(long)]
    pub(crate) long: bool,
    /// First make the corrections that were made in an earlier table of the same shape.
    #[arg(long)]
    pub(crate) follow: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Form {
    /// One field, or all of them.
    Get {
        /// Path of the field.
        field: Option<String>,
    },
    /// Fills in a field.
    Set {
        /// Path of the field.
        field: String,
        /// Value; empty empties it.
        value: String,
    },
    /// All fields.
    List,
}

/// The talk between the people of a dossier.
#[derive(Debug, Subcommand)]
pub(crate) enum Talk {
    /// Writes the Analistenblad, for an analyst with Excel only.
    Brief {
        /// Dossier.
        dossier: PathBuf,
        /// Workbook to write.
        #[arg(long)]
        to: PathBuf,
    },
    /// Reads an answer to the Analistenblad: takes over what only the analyst changed, and lists what conflicts.
    Reply {
        /// Dossier.
        dossier: PathBuf,
        /// Workbook that came back.
        file: PathBuf,
        /// Conflicts are settled by what came back.
        #[arg(long, group = "conflicts")]
        theirs: bool,
        /// Conflicts are settled by what stands here.
        #[arg(long, group = "conflicts")]
        ours: bool,
        /// Nothing is taken over.
        #[arg(long, group = "conflicts")]
        ask: bool,
    },
    /// Says how a field stands between people: to_discuss, discussed, contested, agreed or none.
    Mark {
        /// Dossier.
        dossier: PathBuf,
        /// Path of the field.
        field: String,
        /// How it stands.
        state: String,
    },
    /// Says something of a field.
    Comment {
        /// Dossier.
        dossier: PathBuf,
        /// Path of the field.
        field: String,
        /// What is said.
        text: String,
    },
    /// Agrees with the analyseopdracht as it stands, in the role of --as.
    Sign {
        /// Dossier.
        dossier: PathBuf,
        /// Who agrees.
        #[arg(long)]
        by: String,
        /// How the agreement was given, when it is recorded for somebody else.
        #[arg(long, default_value = "")]
        basis: String,
    },
    /// Writes the analyseopdracht on paper: what is asked, agreed and signed.
    BriefPaper {
        /// Dossier.
        dossier: PathBuf,
        /// File to write: .docx or .pdf.
        #[arg(long)]
        to: PathBuf,
    },
    /// Writes the page for the talk between advisor and analyst.
    Guide {
        /// Dossier.
        dossier: PathBuf,
        /// File to write: .docx or .pdf.
        #[arg(long)]
        to: PathBuf,
    },
}
