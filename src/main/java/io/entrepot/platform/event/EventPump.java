package io.entrepot.platform.event;

import io.entrepot.kernel.Ids;
import io.entrepot.platform.roles.Modules;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.MethodIntrospector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Finds the listeners of the modules that run here and reads the log for each of them. */
@Component
final class EventPump implements SmartLifecycle, EventBacklog {
    private static final Logger LOG = LoggerFactory.getLogger(EventPump.class);

    static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    private final ListableBeanFactory beans;
    private final Nudges nudges;
    private final Cursors cursors;
    private final boolean enabled;

    /** At most this many listeners hold a connection at a time. */
    private final Semaphore work;

    private final List<Reader> readers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    EventPump(
            ListableBeanFactory beans,
            JdbcClient jdbc,
            Modules modules,
            Nudges nudges,
            @Value("${entrepot.events.enabled:true}") boolean enabled,
            @Value("${entrepot.events.concurrency:6}") int concurrency) {
        this.beans = beans;
        this.nudges = nudges;
        this.enabled = enabled;
        this.work = new Semaphore(concurrency, true);
        UUID owner = Ids.next();
        this.cursors = new Cursors(jdbc, modules.group(), owner);
    }

    @Override
    public void start() {
        if (!enabled) {
            return;
        }
        for (Hearing hearing : hearings()) {
            cursors.register(hearing.listener(), hearing.type());
            Reader reader = new Reader(hearing, cursors, work);
            nudges.listen(hearing.type(), reader::nudge);
            readers.add(reader);
            threads.add(Thread.ofVirtual().name(hearing.listener()).start(reader));
        }
        LOG.info("Listening to the event log with {} listeners", readers.size());
    }

    @Override
    public void stop() {
        readers.forEach(Reader::stop);
        try {
            for (Thread thread : threads) {
                thread.join(5_000);
            }
            if (!readers.isEmpty()) {
                cursors.giveUp();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        readers.clear();
        threads.clear();
    }

    @Override
    public boolean isBehind(String listener) {
        return readers.stream()
                .map(Reader::hearing)
                .filter(hearing -> hearing.listener().equals(listener))
                .anyMatch(hearing -> cursors.behind(listener, hearing.type()));
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public boolean isRunning() {
        return !readers.isEmpty();
    }

    private List<Hearing> hearings() {
        List<Hearing> found = new ArrayList<>();
        for (String name : beans.getBeanNamesForType(Object.class, false, false)) {
            Class<?> type = beans.getType(name, false);
            if (type == null || !type.getName().startsWith("io.entrepot.")) {
                continue;
            }
            for (Method method : listeners(type)) {
                found.add(Hearing.of(beans.getBean(name), method));
            }
        }
        return found;
    }

    private static Iterable<Method> listeners(Class<?> type) {
        return MethodIntrospector.selectMethods(
                        type,
                        (MethodIntrospector.MetadataLookup<Listener>)
                                method -> method.getAnnotation(Listener.class))
                .keySet();
    }
}
