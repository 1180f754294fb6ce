//! Which conditions leave no row: somebody who gets nothing needs to know what to change.

use dossier::Message;
use dossier::combine::Condition;

/// Places of the conditions that together leave nothing, as few as that takes: one when it leaves nothing by itself.
/// `leaves_nothing` answers for the conditions at these places.
pub fn guilty(conditions: usize, leaves_nothing: impl Fn(&[usize]) -> bool) -> Vec<usize> {
    if let Some(alone) = (0..conditions).find(|place| leaves_nothing(&[*place])) {
        return vec![alone];
    }
    let mut guilty: Vec<usize> = (0..conditions).collect();
    for place in 0..conditions {
        let others: Vec<usize> = guilty.iter().copied().filter(|other| *other != place).collect();
        if leaves_nothing(&others) {
            guilty = others;
        }
    }
    guilty
}

/// What leaves no row, by the names of the columns.
pub(crate) fn message(conditions: &[Condition]) -> Message {
    match conditions {
        [] => Message::new("rows-emptied"),
        [alone] => Message::new("rows-emptied-by-one").text("condition", said(alone)),
        several => {
            let all: Vec<String> = several.iter().map(said).collect();
            Message::new("rows-emptied-together").text("conditions", all.join(" · "))
        }
    }
}

fn said(Condition { column, values }: &Condition) -> String {
    format!("{} = {}", column.trim(), values.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows_of_each: &[&[u32]], wanted: &[usize]) {
        let leaves_nothing = |places: &[usize]| {
            let meets_all = |row: &u32| places.iter().all(|place| rows_of_each[*place].contains(row));
            !(0..10).any(|row| meets_all(&row))
        };
        assert_eq!(guilty(rows_of_each.len(), leaves_nothing), wanted);
    }

    #[test]
    fn a_condition_that_leaves_nothing_by_itself_is_the_one() {
        check(&[&[1, 2], &[3], &[]], &[2]);
    }

    #[test]
    fn conditions_that_do_not_go_together_are_named_without_the_others() {
        check(&[&[1, 2], &[1, 2, 3], &[3]], &[0, 2]);
        check(&[&[1, 2], &[2, 3], &[1, 3]], &[0, 1, 2]);
    }
}
