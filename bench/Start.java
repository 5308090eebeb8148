import module java.net.http;

/*
 * How long a start takes, from `java -jar` to the first good page, and that each start and stop is an orderly one:
 *   java bench/Start.java JAR [times=3] [data=FOLDER] [page=/] [port=18081] [more words for serve …]
 * Without a folder it works in one of its own that is thrown away; the first start then makes the database.
 */
static final Duration LONGEST = Duration.ofMinutes(3);

void main(String[] args) throws Exception {
    var options = new LinkedHashMap<>(Map.of("times", "3", "page", "/", "port", "18081"));
    var more = new ArrayList<String>();
    for (String word : List.of(args).subList(1, args.length)) {
        int is = word.indexOf('=');
        if (word.startsWith("-") || is < 0) {
            more.add(word);
        } else {
            options.put(word.substring(0, is), word.substring(is + 1));
        }
    }
    boolean own = !options.containsKey("data");
    Path data = own ? Files.createTempDirectory("entrepot-start-") : Path.of(options.get("data"));
    try {
        for (int i = 1; i <= Integer.parseInt(options.get("times")); i++) {
            once(i, Path.of(args[0]), data, options, more);
        }
    } finally {
        if (own) {
            remove(data);
        }
    }
}

void once(int number, Path jar, Path data, Map<String, String> options, List<String> more) throws Exception {
    URI page = URI.create("http://localhost:" + options.get("port") + options.get("page"));
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx384m", "-jar", jar.toString(), "serve", "--data", data.toString()));
    command.add("--server.port=" + options.get("port"));
    command.addAll(more);
    Path output = data.resolveSibling(data.getFileName() + "-start.log");
    long began = System.nanoTime();
    Process shop = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
        waitFor(page, shop, began);
        long took = millis(began);
        long cpu = shop.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
        boolean unpacked = shop.info().commandLine().orElse("").contains("/run/program/");
        String memory = memory(shop.pid());
        long stopping = System.nanoTime();
        shop.destroy();
        if (!shop.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("did not stop within a minute");
        }
        System.out.printf(
                "start %d: first good page after %,d ms, %,d CPU-ms, %s resident, %s; stopped in %,d ms%n",
                number, took, cpu, memory, unpacked ? "unpacked" : "from the jar", millis(stopping));
        if (!unpacked || shop.exitValue() != 143) {
            throw new IllegalStateException("did not run unpacked or ended with " + shop.exitValue());
        }
    } catch (IllegalStateException e) {
        System.err.println("Start " + number + ": " + e.getMessage() + "\n" + Files.readString(output));
        throw e;
    } finally {
        shop.destroyForcibly();
        Files.deleteIfExists(output);
    }
}

void waitFor(URI page, Process shop, long began) throws InterruptedException {
    try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
        HttpRequest get = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
        while (millis(began) < LONGEST.toMillis() && shop.isAlive()) {
            try {
                if (client.send(get, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Nobody listens yet.
            }
            Thread.sleep(25);
        }
    }
    throw new IllegalStateException("gave no good page");
}

/** As Linux tells it. */
String memory(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.exists(status)) {
        return "?";
    }
    return Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
            .findFirst()
            .orElse("?");
}

long millis(long since) {
    return (System.nanoTime() - since) / 1_000_000;
}

void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(each);
        }
    }
}
