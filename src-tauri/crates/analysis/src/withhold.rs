//! withhold
