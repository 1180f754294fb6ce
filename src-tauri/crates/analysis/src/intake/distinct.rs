//! How many different values there are, counted by their hashes up to a cap.

use super::proposal::DISTINCT_CAP;

/// A stable 64-bit hash (FNV-1a).
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A number of which every bit depends on every bit of the value (the finish of MurmurHash3).
pub(crate) fn spread(value: u64) -> u64 {
    let mut hash = (value ^ (value >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

/// Counts different values up to the cap of the profile.
#[derive(Clone, Debug, Default)]
pub(crate) struct Distinct {
    /// Open addressing, a power of two long, at most half full; 0 is a free slot.
    slots: Vec<u64>,
    count: u32,
    zero: bool,
}

impl Distinct {
    pub(crate) fn add(&mut self, value: u64) {
        if self.count >= DISTINCT_CAP {
            return;
        }
        if value == 0 {
            self.count += u32::from(!self.zero);
            self.zero = true;
            return;
        }
        if (self.count as usize + 1) * 2 > self.slots.len() {
            self.grow();
        }
        self.count += u32::from(place(&mut self.slots, value));
    }

    /// Adds the values that were counted elsewhere.
    pub(crate) fn append(&mut self, other: &Self) {
        let zero = other.zero.then_some(0);
        for value in zero.into_iter().chain(other.slots.iter().copied().filter(|value| *value != 0)) {
            self.add(value);
        }
    }

    pub(crate) fn count(&self) -> u32 {
        self.count
    }

    fn grow(&mut self) {
        let mut larger = vec![0; (self.slots.len() * 4).max(64)];
        for value in self.slots.iter().filter(|value| **value != 0) {
            place(&mut larger, *value);
        }
        self.slots = larger;
    }
}

/// Whether the value was new.
fn place(slots: &mut [u64], value: u64) -> bool {
    // The upper bits of the product are the well-mixed ones: round numbers have only zeros in their lower ones.
    let bits = slots.len().trailing_zeros();
    let mixed = value.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - bits);
    let mut slot = usize::try_from(mixed).unwrap_or(0) & (slots.len() - 1);
    while slots[slot] != 0 {
        if slots[slot] == value {
            return false;
        }
        slot = (slot + 1) & (slots.len() - 1);
    }
    slots[slot] = value;
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_values_are_counted_up_to_the_cap() {
        let mut distinct = Distinct::default();
        for value in [0, 7, 7, 0, 9] {
            distinct.add(value);
        }
        assert_eq!(distinct.count(), 3);
        for value in 0..50_000_u64 {
            distinct.add(value.wrapping_mul(77));
        }
        assert_eq!(distinct.count(), DISTINCT_CAP);
    }
}
