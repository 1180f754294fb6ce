//! A table as one Parquet file: typed columns, why values are missing, and the row of the sheet of each row.
//!
//! Knows the format on both sides and nothing of files or hashes. The layout is open: any Parquet reader sees the rows
//! of the sheet in the first column, then each column under its own name, and the reasons of missing values beside it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use analysis::{Column, Labels, Missing, Table, Values};
use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Float64Type, UInt32Type};
use arrow_array::{Array, ArrayRef, DictionaryArray, LargeStringArray, RecordBatch, UInt32Array};
use arrow_schema::{DataType, Field, Fields, Schema, SchemaRef};
use bytes::Bytes;
use dossier::dataset::{ColumnType, Role};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReaderBuilder};
use parquet::arrow::arrow_writer::{
    ArrowColumnChunk, ArrowColumnWriter, ArrowWriter, ArrowWriterOptions, compute_leaves,
};
use parquet::basic::Compression;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::schema::types::ColumnPath;
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::pieces::Pieces;

/// What a column is, beside its values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Heading {
    letter: String,
    name: String,
    #[serde(rename = "type")]
    kind: ColumnType,
    unit: String,
    role: Role,
    /// Whether a column with reasons of missing values stands beside it.
    reasons: bool,
}

/// Writes a table; the same table always gives the same bytes. Its columns are let go as they are written.
pub(crate) fn encode(table: Table) -> Result<Pieces, Fault> {
    let rows = table.rows();
    let mut fields = vec![Field::new(SHEET_ROW, DataType::UInt32, false)];
    let mut arrays: Vec<ArrayRef> = vec![Arc::new(table.sheet_rows)];
    let mut headings = Vec::new();
    let mut properties = WriterProperties::builder()
        .set_compression(Compression::LZ4_RAW)
        .set_statistics_enabled(EnabledStatistics::None)
        .set_offset_index_disabled(true)
        .set_created_by("raadslag".to_owned())
        // One group of rows with one dictionary per column: texts come back as the codes they went in as.
        .set_max_row_group_row_count(None)
        .set_dictionary_page_size_limit(usize::MAX)
        .set_column_dictionary_enabled(ColumnPath::from(SHEET_ROW), false);
    for column in table.columns {
        headings.push(heading(&column));
        let is_dictionary = repeats(&column.values);
        let array = values_to_array(column.values)?;
        fields.push(Field::new(&column.name, array.data_type().clone(), true));
        if !is_dictionary {
            let path = ColumnPath::new(vec![column.name.clone()]);
            properties = properties.set_column_dictionary_enabled(path, false);
        }
        arrays.push(array);
        if !column.missing.is_empty() {
            fields.push(Field::new(format!("{} (missing)", column.name), text_type(), true));
            arrays.push(reasons_to_array(&column.missing, rows)?);
        }
    }
    let said = KeyValue::new(HEADINGS.to_owned(), serde_json::to_string(&headings)?);
    let properties = properties.set_key_value_metadata(Some(vec![said])).build();
    write(Arc::new(Schema::new(fields)), arrays, properties)
}

/// Reads a table back; with letters, only those columns in that order.
pub(crate) fn decode(bytes: Bytes, letters: Option<&[&str]>) -> Result<Table, Fault> {
    let plain = ArrowReaderMetadata::load(&bytes, options()).map_err(unreadable)?;
    let headings = headings_of(&plain)?;
    let wanted = wanted(&headings, letters)?;
    let schema = Arc::new(with_dictionaries(plain.schema()));
    let metadata = ArrowReaderMetadata::try_new(plain.metadata().clone(), options().with_schema(schema));
    let metadata = metadata.map_err(unreadable)?;
    let rows = usize::try_from(metadata.metadata().file_metadata().num_rows()).map_err(|_| odd("rows"))?;
    let places = wanted.iter().flat_map(|(place, heading)| *place..=*place + usize::from(heading.reasons));
    let mask = ProjectionMask::leaves(metadata.parquet_schema(), std::iter::once(0).chain(places));
    let reader = ParquetRecordBatchReaderBuilder::new_with_metadata(bytes, metadata)
        .with_projection(mask)
        .with_batch_size(rows.max(1))
        .build()
        .map_err(unreadable)?;
    let mut batches = reader.collect::<Result<Vec<_>, _>>().map_err(|cause| odd(&cause.to_string()))?;
    match (batches.pop(), batches.is_empty()) {
        (Some(batch), true) if batch.num_rows() == rows => table_from(&batch, &wanted),
        (None, _) if rows == 0 => table_from(&RecordBatch::new_empty(projected(&plain, &wanted)?), &wanted),
        _ => Err(odd("more than one group of rows")),
    }
}

/// Rows that a block says it has.
pub(crate) fn rows(bytes: &Bytes) -> Result<u64, Fault> {
    let metadata = ArrowReaderMetadata::load(bytes, options()).map_err(unreadable)?;
    u64::try_from(metadata.metadata().file_metadata().num_rows()).map_err(|_| odd("rows"))
}

const SHEET_ROW: &str = "sheet_row";
const HEADINGS: &str = "raadslag.columns";

fn options() -> ArrowReaderOptions {
    ArrowReaderOptions::new().with_skip_arrow_metadata(true)
}

fn text_type() -> DataType {
    DataType::Dictionary(Box::new(DataType::UInt32), Box::new(DataType::LargeUtf8))
}

fn unreadable(cause: impl std::error::Error) -> Fault {
    odd(&cause.to_string())
}

fn odd(why: &str) -> Fault {
    Fault::BlockUnreadable { why: why.to_owned() }
}

fn heading(column: &Column) -> Heading {
    Heading {
        letter: column.letter.clone(),
        name: column.name.clone(),
        kind: column.kind,
        unit: column.unit.clone(),
        role: column.role,
        reasons: !column.missing.is_empty(),
    }
}

fn write(schema: SchemaRef, arrays: Vec<ArrayRef>, properties: WriterProperties) -> Result<Pieces, Fault> {
    let options = ArrowWriterOptions::new().with_properties(properties).with_skip_arrow_metadata(true);
    let writer =
        ArrowWriter::try_new_with_options(Pieces::default(), Arc::clone(&schema), options).map_err(unreadable)?;
    let (mut file, groups) = writer.into_serialized_writer().map_err(unreadable)?;
    if arrays.first().is_some_and(|array| !array.is_empty()) {
        let writers = groups.create_column_writers(0).map_err(unreadable)?;
        let mut group = file.next_row_group().map_err(unreadable)?;
        for chunk in chunks(writers, schema.fields(), arrays)? {
            chunk.append_to_row_group(&mut group).map_err(unreadable)?;
        }
        group.close().map_err(unreadable)?;
    }
    file.into_inner().map_err(unreadable)
}

/// Packs columns in two threads: who is done takes the next.
fn chunks(
    writers: Vec<ArrowColumnWriter>,
    fields: &Fields,
    arrays: Vec<ArrayRef>,
) -> Result<Vec<ArrowColumnChunk>, Fault> {
    let columns = Mutex::new(writers.into_iter().zip(fields).zip(arrays).enumerate());
    let next = || columns.lock().unwrap_or_else(PoisonError::into_inner).next();
    let pack = || {
        let mut packed = Vec::new();
        while let Some((place, ((writer, field), array))) = next() {
            packed.push((place, chunk(writer, field, &array)));
        }
        packed
    };
    let mut packed = std::thread::scope(|scope| {
        let other = scope.spawn(pack);
        let mut packed = pack();
        packed.extend(other.join().unwrap_or_else(|cause| std::panic::resume_unwind(cause)));
        packed
    });
    packed.sort_by_key(|(place, _)| *place);
    packed.into_iter().map(|(_, chunk)| chunk).collect()
}

fn chunk(mut writer: ArrowColumnWriter, field: &Field, array: &ArrayRef) -> Result<ArrowColumnChunk, Fault> {
    for leaf in compute_leaves(field, array).map_err(unreadable)? {
        writer.write(&leaf).map_err(unreadable)?;
    }
    writer.close().map_err(unreadable)
}

// A dictionary of numbers that hardly repeat costs time and saves nothing; the first rows tell.
fn repeats(values: &Values) -> bool {
    let Values::Number(numbers) = values else { return true };
    let first = numbers.len().min(4096);
    let mut seen: Vec<u64> = numbers.iter().take(first).flatten().map(f64::to_bits).collect();
    seen.sort_unstable();
    seen.dedup();
    seen.len() * 4 <= first
}

fn values_to_array(values: Values) -> Result<ArrayRef, Fault> {
    Ok(match values {
        Values::Number(numbers) => Arc::new(numbers),
        Values::Date(days) => Arc::new(days),
        Values::Text { codes, labels } => Arc::new(text_array(codes, labels.array().clone())?),
    })
}

fn text_array(codes: UInt32Array, labels: LargeStringArray) -> Result<DictionaryArray<UInt32Type>, Fault> {
    DictionaryArray::try_new(codes, Arc::new(labels)).map_err(|cause| odd(&cause.to_string()))
}

fn reasons_to_array(missing: &BTreeMap<u32, Missing>, rows: usize) -> Result<ArrayRef, Fault> {
    let mut codes = vec![None; rows];
    for (row, why) in missing {
        let place = usize::try_from(*row).ok().and_then(|row| codes.get_mut(row));
        *place.ok_or_else(|| odd("reason beyond the last row"))? = Some(*why as u32);
    }
    let names = LargeStringArray::from_iter_values(REASONS.map(|(_, name)| name));
    Ok(Arc::new(text_array(UInt32Array::from(codes), names)?))
}

// In the order of the cases, so that a case is its own place.
const REASONS: [(Missing, &str); 6] = [
    (Missing::Empty, "empty"),
    (Missing::Unknown, "unknown"),
    (Missing::Secret, "secret"),
    (Missing::NotApplicable, "not_applicable"),
    (Missing::NotYet, "not_yet"),
    (Missing::Odd, "odd"),
];

fn headings_of(metadata: &ArrowReaderMetadata) -> Result<Vec<Heading>, Fault> {
    let said = metadata.metadata().file_metadata().key_value_metadata();
    let said = said.into_iter().flatten().find(|pair| pair.key == HEADINGS).and_then(|pair| pair.value.as_deref());
    let headings: Vec<Heading> =
        serde_json::from_str(said.ok_or_else(|| odd("no headings"))?).map_err(|cause| odd(&cause.to_string()))?;
    let columns: usize = headings.iter().map(|heading| 1 + usize::from(heading.reasons)).sum();
    if columns + 1 == metadata.schema().fields().len() { Ok(headings) } else { Err(odd("headings and columns differ")) }
}

// The wanted columns with their place in the block, in the order in which they were asked for.
fn wanted<'a>(headings: &'a [Heading], letters: Option<&[&str]>) -> Result<Vec<(usize, &'a Heading)>, Fault> {
    let mut place = 1;
    let mut all = Vec::new();
    for heading in headings {
        all.push((place, heading));
        place += 1 + usize::from(heading.reasons);
    }
    let Some(letters) = letters else { return Ok(all) };
    let find = |letter: &&str| {
        let found = all.iter().find(|(_, heading)| heading.letter == *letter).copied();
        found.ok_or_else(|| Fault::NoSuchColumn { letter: (*letter).to_owned() })
    };
    letters.iter().map(find).collect()
}

fn with_dictionaries(schema: &Schema) -> Schema {
    let field = |field: &Arc<Field>| {
        if *field.data_type() == DataType::Utf8 {
            Arc::new(field.as_ref().clone().with_data_type(text_type()))
        } else {
            Arc::clone(field)
        }
    };
    Schema::new(schema.fields().iter().map(field).collect::<Vec<_>>())
}

fn projected(metadata: &ArrowReaderMetadata, wanted: &[(usize, &Heading)]) -> Result<SchemaRef, Fault> {
    let mut places: Vec<usize> =
        wanted.iter().flat_map(|(place, heading)| *place..=*place + usize::from(heading.reasons)).collect();
    places.sort_unstable();
    places.insert(0, 0);
    let schema = with_dictionaries(metadata.schema()).project(&places);
    schema.map(Arc::new).map_err(|cause| odd(&cause.to_string()))
}

// A batch holds the projected columns in the order of the block, whatever the order they were asked in.
fn table_from(batch: &RecordBatch, wanted: &[(usize, &Heading)]) -> Result<Table, Fault> {
    let mut in_block: Vec<usize> = wanted.iter().map(|(place, _)| *place).collect();
    in_block.sort_unstable();
    in_block.dedup();
    let mut at = BTreeMap::new();
    let mut next = 1;
    for place in in_block {
        at.insert(place, next);
        let reasons = wanted.iter().any(|(wanted, heading)| *wanted == place && heading.reasons);
        next += 1 + usize::from(reasons);
    }
    let column = |(place, heading): &(usize, &Heading)| column_from(batch, at[place], heading);
    let sheet_rows = batch.column(0).as_primitive_opt::<UInt32Type>().ok_or_else(|| odd("sheet rows"))?;
    Ok(Table { columns: wanted.iter().map(column).collect::<Result<_, _>>()?, sheet_rows: sheet_rows.clone() })
}

fn column_from(batch: &RecordBatch, at: usize, heading: &Heading) -> Result<Column, Fault> {
    let missing = if heading.reasons { reasons_from(batch.column(at + 1))? } else { BTreeMap::new() };
    Ok(Column {
        letter: heading.letter.clone(),
        name: heading.name.clone(),
        kind: heading.kind,
        unit: heading.unit.clone(),
        role: heading.role,
        values: values_from(batch.column(at))?,
        missing,
    })
}

fn values_from(array: &ArrayRef) -> Result<Values, Fault> {
    if let Some(numbers) = array.as_primitive_opt::<Float64Type>() {
        return Ok(Values::Number(numbers.clone()));
    }
    if let Some(days) = array.as_primitive_opt::<Date32Type>() {
        return Ok(Values::Date(days.clone()));
    }
    let texts = array.as_dictionary_opt::<UInt32Type>().ok_or_else(|| odd("type of a column"))?;
    let labels = texts.values().as_string_opt::<i64>().ok_or_else(|| odd("type of a column"))?;
    let codes = texts.keys().clone();
    // A reader may make up a label where no row has one.
    let used = codes.null_count() < codes.len();
    let labels = if used { Labels::from(labels.clone()) } else { Labels::default() };
    Ok(Values::Text { codes, labels })
}

fn reasons_from(array: &ArrayRef) -> Result<BTreeMap<u32, Missing>, Fault> {
    let Values::Text { codes, labels } = values_from(array)? else { return Err(odd("type of the reasons")) };
    let reason = |label: &str| REASONS.iter().find(|(_, name)| *name == label).map(|(why, _)| *why);
    let reasons: Option<Vec<Missing>> = labels.iter().map(reason).collect();
    let reasons = reasons.ok_or_else(|| odd("an unknown reason"))?;
    let rows = (0_u32..).zip(codes.iter());
    Ok(rows.filter_map(|(row, code)| Some((row, *reasons.get(usize::try_from(code?).ok()?)?))).collect())
}
