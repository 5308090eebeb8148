package io.entrepot.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words in code that a shopper or a clerk would read: they belong into the catalogues. It
 * looks where pages, mails, papers and answers are made; what is thrown or logged is told to
 * developers, and a refusal's sentence is looked up by its code.
 */
final class VisibleWords {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|[;{}]",
                    Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\p{Ll}{2,}");
    private static final Pattern FOR_DEVELOPERS =
            Pattern.compile(
                    "throw |Exception\\(|Refusal|@Open|@Needs|@Operation|LOG|log\\.|\\.sql\\(");
    private static final Pattern SQL =
            Pattern.compile("\"\\s*(select|insert|update|delete|where|order by|and|from) .*");
    private static final Pattern READ_BY_PEOPLE =
            Pattern.compile(
                    "io/entrepot/((?!platform/|simulator/|cli/)[a-z]+/(web|page)/.*"
                            + "|(storefront|notification|declaration|content)/.*)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"]*)\"");

    private VisibleWords() {}

    static boolean readByPeople(Path file) {
        return READ_BY_PEOPLE.matcher(file.toString().replace('\\', '/')).find();
    }

    /** Literals of two words or more that nobody throws or logs. */
    static List<String> inJava(String source) {
        List<String> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        int statement = 0;
        while (token.find()) {
            String text = token.group();
            if (text.length() == 1) {
                statement = token.end();
            } else if (text.startsWith("\"")
                    && WORDS.matcher(text.replaceAll("<[^>]*>?", " ")).find()
                    && !SQL.matcher(text).matches()
                    && !FOR_DEVELOPERS.matcher(source.substring(statement, token.start())).find()) {
                found.add(text);
            }
        }
        return found;
    }

    /** Letters of a template that come neither from the data nor from a catalogue. */
    static List<String> inTemplate(String source) {
        String plain =
                source.replaceAll("(?s)<%--.*?--%>|<!--.*?-->", " ")
                        .replaceAll("(?s)<style>.*?</style>", " ")
                        .replaceAll("(?s)!\\{.*?}|\\$(?:unsafe)?\\{[^}]*}", " ");
        List<String> found = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(plain);
        while (attribute.find()) {
            letters(attribute.group(1), found);
        }
        String directives = plain.replaceAll("(?m)^\\s*@(import|param)[^\\n]*", " ");
        String text =
                withoutCalls(directives).replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;", " ");
        letters(text, found);
        return found;
    }

    /** Without {@code @if(…)} and the like; their brackets may hold brackets. */
    private static String withoutCalls(String source) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < source.length()) {
            Matcher call =
                    Pattern.compile("@[a-zA-Z.]+").matcher(source).region(i, source.length());
            if (!call.lookingAt()) {
                out.append(source.charAt(i++));
                continue;
            }
            i = call.end();
            if (i < source.length() && source.charAt(i) == '(') {
                i = closing(source, i) + 1;
            }
        }
        return out.toString();
    }

    private static int closing(String source, int open) {
        int depth = 0;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return source.length() - 1;
    }

    private static void letters(String text, List<String> found) {
        Matcher words = Pattern.compile("\\p{L}{2,}").matcher(text);
        while (words.find()) {
            found.add(words.group());
        }
    }
}
