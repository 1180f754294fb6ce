fn main() { raadslag::run() }
