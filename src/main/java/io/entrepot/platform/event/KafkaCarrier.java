package io.entrepot.platform.event;

import io.entrepot.platform.roles.Modules;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Carries events between process groups over Kafka: what was written here is sent from the log,
 * what was written elsewhere arrives in the log, once for each event id. Listeners read the log
 * either way and never know. Sending is at least once; the unique event id is the inbox.
 */
@Component
@ConditionalOnProperty(name = "entrepot.events.transport", havingValue = "kafka")
final class KafkaCarrier implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaCarrier.class);
    private static final String TOPIC = "entrepot.events";
    private static final String LISTENER = "platform.sends-to-kafka";
    private static final Duration POLL = Duration.ofMillis(200);

    private final CarriedEvents events;
    private final Nudges nudges;
    private final String servers;
    private final String group;
    private volatile boolean running;

    KafkaCarrier(
            CarriedEvents events,
            Nudges nudges,
            Modules modules,
            @Value("${spring.kafka.bootstrap-servers:localhost:9092}") String servers) {
        this.events = events;
        this.nudges = nudges;
        this.servers = servers;
        this.group = modules.group();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().name("kafka-out").daemon().start(this::send);
        Thread.ofPlatform().name("kafka-in").daemon().start(this::receive);
    }

    @Override
    public void stop() {
        running = false;
    }

    /** After the listeners, so that it knows what is heard here. */
    @Override
    public int getPhase() {
        return EventPump.PHASE + 1;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void send() {
        try (var producer = producer()) {
            while (running) {
                try {
                    List<CarriedEvents.Carried> batch = events.unsent(LISTENER);
                    if (batch.isEmpty()) {
                        Thread.sleep(POLL);
                        continue;
                    }
                    List<Future<RecordMetadata>> sent =
                            batch.stream().map(event -> producer.send(record(event))).toList();
                    for (Future<RecordMetadata> one : sent) {
                        one.get();
                    }
                    events.sent(LISTENER, batch.getLast());
                } catch (ExecutionException | DataAccessException away) {
                    LOG.warn("Events wait to be sent: {}", away.getMessage());
                    Thread.sleep(1_000);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private ProducerRecord<String, String> record(CarriedEvents.Carried event) {
        var record = new ProducerRecord<>(TOPIC, event.aggregateId().toString(), event.payload());
        Map.of(
                        "id", event.eventId().toString(),
                        "type", event.type(),
                        "origin", group,
                        "at", event.occurredAt().toString())
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private void receive() {
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(TOPIC));
            while (running) {
                try {
                    for (ConsumerRecord<String, String> record : consumer.poll(POLL)) {
                        take(record);
                    }
                    consumer.commitSync();
                } catch (KafkaException | DataAccessException away) {
                    LOG.warn("Events wait to be received: {}", away.getMessage());
                    again(consumer);
                    Thread.sleep(1_000);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes back to what was taken for certain, so that a batch that broke off is read again. */
    private static void again(KafkaConsumer<String, String> consumer) {
        consumer.committed(consumer.assignment())
                .forEach(
                        (partition, offset) -> {
                            if (offset == null) {
                                consumer.seekToBeginning(List.of(partition));
                            } else {
                                consumer.seek(partition, offset);
                            }
                        });
    }

    private void take(ConsumerRecord<String, String> record) {
        if (record.key() == null || record.headers().lastHeader("id") == null) {
            LOG.error("A record on {} is none of ours and is passed over", TOPIC);
            return;
        }
        String origin = header(record, "origin");
        String type = header(record, "type");
        if (origin.equals(group) || !nudges.heard(type)) {
            return;
        }
        events.receive(
                new CarriedEvents.Carried(
                        new Cursors.Position("0", 0),
                        UUID.fromString(header(record, "id")),
                        type,
                        UUID.fromString(record.key()),
                        record.value(),
                        Instant.parse(header(record, "at"))),
                origin);
        nudges.nudge(type);
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true),
                new StringSerializer(),
                new StringSerializer());
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        servers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "entrepot." + group,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new StringDeserializer(),
                new StringDeserializer());
    }
}
