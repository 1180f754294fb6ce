//! testhost
