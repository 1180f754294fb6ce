fn main() {
    raadslag::run()
}
