package io.entrepot.platform.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A compiled message. Most messages hold no argument or plain ones, and are joined without ICU's
 * machinery, which is neither quick nor safe between threads; plurals and choices go through it.
 */
sealed interface Phrase {
    String say(Map<String, ?> arguments);

    static Phrase of(String pattern, Locale locale) {
        MessagePattern parsed = new MessagePattern(pattern);
        if (parsed.countParts() == 2) {
            return new Plain(new MessageFormat(pattern, locale).format(Map.of()));
        }
        for (int i = 0; i < parsed.countParts(); i++) {
            Part part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() != ArgType.NONE) {
                return new Choosing(new MessageFormat(pattern, locale), locale);
            }
        }
        return Joined.of(parsed, locale);
    }

    /** A message without arguments. */
    record Plain(String text) implements Phrase {
        @Override
        public String say(Map<String, ?> arguments) {
            return text;
        }
    }

    /** A message with plain arguments: fixed pieces and names in turn. */
    record Joined(List<Piece> pieces, Locale locale) implements Phrase {
        private record Piece(String text, boolean argument) {}

        static Joined of(MessagePattern parsed, Locale locale) {
            String pattern = parsed.getPatternString();
            List<Piece> pieces = new ArrayList<>();
            int from = 0;
            for (int i = 0; i < parsed.countParts(); i++) {
                Part part = parsed.getPart(i);
                switch (part.getType()) {
                    case MSG_START, MSG_LIMIT, SKIP_SYNTAX, ARG_START, ARG_LIMIT -> {
                        if (part.getIndex() > from && part.getType() != Part.Type.ARG_LIMIT) {
                            pieces.add(new Piece(pattern.substring(from, part.getIndex()), false));
                        }
                        from = part.getLimit();
                    }
                    case ARG_NAME, ARG_NUMBER ->
                            pieces.add(new Piece(parsed.getSubstring(part), true));
                    default -> {}
                }
            }
            return new Joined(List.copyOf(pieces), locale);
        }

        @Override
        public String say(Map<String, ?> arguments) {
            StringBuilder said = new StringBuilder();
            for (Piece piece : pieces) {
                if (piece.argument) {
                    Object value = arguments.get(piece.text);
                    said.append(
                            value == null
                                    ? "{" + piece.text + "}"
                                    : Isolation.of(Values.show(value, locale), locale));
                } else {
                    said.append(piece.text);
                }
            }
            return said.toString();
        }
    }

    /**
     * A message with a plural, a choice or a style. ICU's object is not safe between threads, and
     * slow: what it said of mere numbers ("12 results") is kept.
     */
    record Choosing(MessageFormat format, Locale locale, Cache<Map<String, ?>, String> said)
            implements Phrase {
        Choosing(MessageFormat format, Locale locale) {
            this(format, locale, Caffeine.newBuilder().maximumSize(200).build());
        }

        @Override
        public String say(Map<String, ?> arguments) {
            return arguments.values().stream().allMatch(Number.class::isInstance)
                    ? said.get(Map.copyOf(arguments), this::put)
                    : put(arguments);
        }

        private String put(Map<String, ?> arguments) {
            Map<String, Object> shown = new HashMap<>();
            arguments.forEach(
                    (name, value) ->
                            shown.put(
                                    name,
                                    value instanceof Number
                                            ? value
                                            : Isolation.of(Values.show(value, locale), locale)));
            synchronized (format) {
                return format.format(shown);
            }
        }
    }
}
