//! Pseudonyms: equal values get equal signs under one key, and nobody can go back without the key.
//!
//! HMAC-SHA-256 (RFC 2104) over the value as people mean it: digits of a number without dots, letters in lower case.

use sha2::{Digest, Sha256};

use super::plan::PseudonymKey;

const BLOCK: usize = 64;

/// The pseudonym of a value: `P-` and sixteen hexadecimal digits.
pub(crate) fn of(key: &PseudonymKey, value: &str) -> String {
    let mut padded = [0_u8; BLOCK];
    padded[..32].copy_from_slice(key.secret());
    let inner = Sha256::new().chain_update(padded.map(|byte| byte ^ 0x36)).chain_update(meant(value)).finalize();
    let outer = Sha256::new().chain_update(padded.map(|byte| byte ^ 0x5c)).chain_update(inner).finalize();
    let digits: String = outer.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("P-{digits}")
}

/// `9999.95.947` and `999995947` are one number, `A@B.NL` and `a@b.nl` one address.
fn meant(value: &str) -> String {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    let number = !digits.is_empty() && value.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ' ' | '-'));
    if number { digits.trim_start_matches('0').to_owned() } else { value.trim().to_lowercase() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_get_equal_signs_under_one_key_only() {
        let (key, other) = (PseudonymKey::new([7; 32]), PseudonymKey::new([8; 32]));
        assert_eq!(of(&key, "9999.95.947"), of(&key, "999995947"));
        assert_eq!(of(&key, "Info@Gemeente.example"), of(&key, " info@gemeente.example "));
        assert_ne!(of(&key, "999995947"), of(&key, "999992648"));
        assert_ne!(of(&key, "999995947"), of(&other, "999995947"));
        assert!(!of(&key, "999995947").contains("9999959"));
        assert_eq!(of(&key, "x").len(), 18);
    }
}
