import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import software.amazon.event.ruler.Machine;

/** Events a second of aws/event-ruler, for every file of rules in a folder: `name<TAB>rate`, a line each. */
public class RulerPeer {
    private static final long LASTS = 500_000_000L;

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        List<String> events = Files.readAllLines(folder.resolve("events.jsonl"));
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith("rules.jsonl") || path.toString().endsWith("values.jsonl")).toList()) {
                Machine machine = new Machine();
                int number = 0;
                for (String rule : Files.readAllLines(file)) {
                    machine.addRule("r" + number++, rule);
                }
                // The first rounds are the compiler's.
                double[] rates = new double[5];
                for (int round = -2; round < rates.length; round++) {
                    double rate = rate(machine, events);
                    if (round >= 0) {
                        rates[round] = rate;
                    }
                }
                Arrays.sort(rates);
                String name = file.getFileName().toString().replace(".jsonl", "");
                System.out.println(name + "\t" + rates[rates.length / 2]);
            }
        }
    }

    private static double rate(Machine machine, List<String> events) throws Exception {
        long began = System.nanoTime();
        long count = 0;
        long matched = 0;
        while (System.nanoTime() - began < LASTS) {
            for (String event : events) {
                matched += machine.rulesForJSONEvent(event).size();
            }
            count += events.size();
        }
        if (matched < 0) {
            throw new IllegalStateException();
        }
        return count / ((System.nanoTime() - began) / 1e9);
    }
}
