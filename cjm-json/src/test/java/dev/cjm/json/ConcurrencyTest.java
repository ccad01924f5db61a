package dev.cjm.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cjm.model.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 40;

    @Test
    void one_reader_serves_many_threads_and_each_gets_its_own_answer() throws Exception {
        JourneyJsonReader shared = JourneyJson.reader(JourneyJsonOptions::refuseUnknown);
        List<Callable<List<String>>> work = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            String name = "Map " + thread;
            work.add(() -> answers(shared, name));
        }
        List<List<String>> expected = new ArrayList<>();
        for (Callable<List<String>> each : work) {
            expected.add(each.call());
        }
        assertEquals(expected, atOnce(work));
    }

    private static List<List<String>> atOnce(List<Callable<List<String>>> work)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<List<String>> answers = new ArrayList<>();
            for (Future<List<String>> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> answers(JourneyJsonReader reader, String name) {
        List<String> answers = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            JourneyMap map = JourneyMap.named(name + " " + round)
                    .attribute("key\ud800", "value")
                    .stage("S", s -> {})
                    .build();
            String text = JourneyJson.write(map);
            answers.add(JourneyJson.write(reader.read(text)));
            answers.add(JourneyJson.writeAll(reader.readAll(JourneyJson.writeAll(List.of(map, map)))));
            String bad = text.replaceFirst("\"flow\"", "\"flaw\"");
            answers.add(String.valueOf(assertThrows(InvalidJourneyJsonException.class, () -> reader.read(bad))
                    .getMessage()));
        }
        return answers;
    }
}
