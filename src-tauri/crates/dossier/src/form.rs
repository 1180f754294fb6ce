//! Fields by path.
