package io.entrepot.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The figures of the style guide, read off sources by the compiler's own parser. */
final class Tidiness {
    private static final Pattern BAD_NAME =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|DTO|VO|PO|BO|Base|Common|Info)");
    private static final Pattern MARK = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    static final int LONGEST_LINE = 100;

    /** What was found. Lists hold what breaks a rule, as sentences. */
    record Figures(
            List<Integer> fileLines,
            List<Integer> methodLines,
            int types,
            int publicTypes,
            List<String> badNames,
            List<String> marks,
            List<String> longLines,
            List<String> manyParameters,
            List<String> manyCollaborators) {
        static int percentile(List<Integer> values, int percent) {
            List<Integer> sorted = values.stream().sorted().toList();
            return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
        }

        int publicShare() {
            return types == 0 ? 0 : 100 * publicTypes / types;
        }
    }

    private Tidiness() {}

    static Figures of(List<Path> files) {
        Scan scan = new Scan();
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    diagnostic -> {},
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            scan.positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                scan.unit = unit;
                scan.scan(unit, null);
                text(scan, unit);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return scan.figures();
    }

    private static void text(Scan scan, CompilationUnitTree unit) throws IOException {
        String name = Path.of(unit.getSourceFile().getName()).getFileName().toString();
        List<String> lines = unit.getSourceFile().getCharContent(true).toString().lines().toList();
        if (!name.equals("package-info.java")) {
            scan.files.add(lines.size());
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST_LINE && !line.startsWith("import ")) {
                scan.longLines.add(name + ":" + (i + 1));
            }
            if (MARK.matcher(line).find() && !name.equals("Tidiness.java")) {
                scan.marks.add(name + ":" + (i + 1));
            }
        }
    }

    private static final class Scan extends TreeScanner<Object, Object> {
        private final List<Integer> files = new ArrayList<>();
        private final List<Integer> methods = new ArrayList<>();
        private final List<String> badNames = new ArrayList<>();
        private final List<String> marks = new ArrayList<>();
        private final List<String> longLines = new ArrayList<>();
        private final List<String> manyParameters = new ArrayList<>();
        private final List<String> manyCollaborators = new ArrayList<>();
        private int types;
        private int publicTypes;
        private SourcePositions positions;
        private CompilationUnitTree unit;
        private ClassTree owner;

        @Override
        public Object visitClass(ClassTree type, Object nothing) {
            if (unit.getTypeDecls().contains(type)) {
                types++;
                publicTypes += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
            }
            if (BAD_NAME.matcher(type.getSimpleName()).matches()) {
                badNames.add(type.getSimpleName().toString());
            }
            ClassTree before = owner;
            owner = type;
            super.visitClass(type, nothing);
            owner = before;
            return null;
        }

        @Override
        public Object visitMethod(MethodTree method, Object nothing) {
            String told = owner.getSimpleName() + "." + method.getName();
            boolean constructor = method.getName().contentEquals("<init>");
            boolean ofRecord = owner.getKind() == Tree.Kind.RECORD && constructor;
            if (method.getBody() != null) {
                methods.add(lines(method));
            }
            if (constructor && !ofRecord && method.getParameters().size() > 7) {
                manyCollaborators.add(told + " " + method.getParameters().size());
            }
            if (!constructor && method.getParameters().size() > 4) {
                manyParameters.add(told + " " + method.getParameters().size());
            }
            return super.visitMethod(method, nothing);
        }

        private int lines(MethodTree method) {
            var map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, method));
            long last = map.getLineNumber(positions.getEndPosition(unit, method));
            return Math.toIntExact(last - first + 1);
        }

        Figures figures() {
            return new Figures(
                    files,
                    methods,
                    types,
                    publicTypes,
                    badNames,
                    marks,
                    longLines,
                    manyParameters,
                    manyCollaborators);
        }
    }
}
