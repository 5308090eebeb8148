package io.entrepot.identity.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be (OWASP ASVS 5.0, 6.2): long rather than odd, and not one that everybody
 * tries. The list holds what common passwords are made of; digits and signs around a word, and
 * signs for letters, are taken off before it is looked up.
 */
final class PasswordRules {
    static final int FEWEST = 12;
    static final int MOST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME = 4;

    private static final Set<String> COMMON =
            Set.of(
                    "password",
                    "passwort",
                    "passwd",
                    "senha",
                    "contrasena",
                    "motdepasse",
                    "letmein",
                    "welcome",
                    "willkommen",
                    "bemvindo",
                    "qwerty",
                    "qwertz",
                    "azerty",
                    "qwertyuiop",
                    "qwertzuiop",
                    "asdfgh",
                    "asdfghjkl",
                    "zxcvbn",
                    "zxcvbnm",
                    "admin",
                    "administrator",
                    "root",
                    "superuser",
                    "changeme",
                    "secret",
                    "geheim",
                    "segredo",
                    "default",
                    "guest",
                    "login",
                    "access",
                    "master",
                    "dragon",
                    "monkey",
                    "shadow",
                    "sunshine",
                    "princess",
                    "football",
                    "baseball",
                    "superman",
                    "batman",
                    "iloveyou",
                    "trustno",
                    "starwars",
                    "whatever",
                    "freedom",
                    "michael",
                    "jennifer",
                    "jordan",
                    "hunter",
                    "killer",
                    "charlie",
                    "summer",
                    "winter",
                    "spring",
                    "autumn",
                    "sommer",
                    "fruehling",
                    "herbst",
                    "january",
                    "february",
                    "september",
                    "october",
                    "november",
                    "december",
                    "monday",
                    "entrepot",
                    "shop",
                    "store",
                    "shenzhen",
                    "taobao",
                    "alibaba",
                    "company",
                    "test",
                    "testing",
                    "abc",
                    "abcd",
                    "abcdef",
                    "abcdefgh",
                    "correcthorsebatterystaple",
                    "woaini",
                    "wodemima",
                    "sakura",
                    "himitsu",
                    "pasuwado",
                    "internet",
                    "computer",
                    "samsung",
                    "google",
                    "facebook",
                    "pokemon",
                    "naruto",
                    "liverpool",
                    "chelsea");

    private static final List<String> ROWS =
            List.of(
                    "01234567890123456789",
                    "98765432109876543210",
                    "abcdefghijklmnopqrstuvwxyz",
                    "qwertyuiopasdfghjklzxcvbnm",
                    "1q2w3e4r5t6y7u8i9o0p",
                    "1qaz2wsx3edc4rfv5tgb6yhn");

    private PasswordRules() {}

    /** Whether this password may be used by somebody of this name and e-mail. */
    static boolean allows(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        String plain = password.toLowerCase(Locale.ROOT);
        return length >= FEWEST
                && length <= MOST
                && plain.codePoints().distinct().count() >= FEWEST_DIFFERENT
                && !isCommon(plain)
                && !holds(plain, name)
                && !holds(plain, email.split("@", 2)[0]);
    }

    private static boolean isCommon(String plain) {
        if (ROWS.stream().anyMatch(row -> row.contains(plain) || plain.startsWith(row))) {
            return true;
        }
        String core = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return isMadeOfCommonWords(signsAsLetters(core))
                || isMadeOfCommonWords(signsAsLetters(plain))
                || isMadeOfCommonWords(plain.replaceAll("[^\\p{L}]", ""))
                || plain.codePoints().noneMatch(Character::isLetter);
    }

    private static String signsAsLetters(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't')
                .replaceAll("[^\\p{L}]", "");
    }

    /** {@code welcomewelcome} and {@code summersunshine} are no better than their parts. */
    private static boolean isMadeOfCommonWords(String letters) {
        boolean[] reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            for (int start = 0; start < end && !reached[end]; start++) {
                reached[end] = reached[start] && COMMON.contains(letters.substring(start, end));
            }
        }
        return !letters.isEmpty() && reached[letters.length()];
    }

    private static boolean holds(String plain, String name) {
        return name.length() >= SHORTEST_NAME && plain.contains(name.toLowerCase(Locale.ROOT));
    }
}
