// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.toolkit;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.atomic.AtomicInteger;

/// The toolkit's headless screen is fixed at 1000×1000 (JDK-8364201). This rewrites the constant as
/// the classes are loaded; to be called before the toolkit starts, from the class path.
final class HeadlessScreen {
    private static final String PACKAGE = "com.sun.glass.ui.headless.";
    private static final Integer FIXED = 1000;

    private HeadlessScreen() {}

    static void widen(int width, int height) {
        try {
            Class<?> anchor =
                    Class.forName(
                            PACKAGE + "HeadlessPlatformFactory",
                            false,
                            HeadlessScreen.class.getClassLoader());
            MethodHandles.Lookup lookup =
                    MethodHandles.privateLookupIn(anchor, MethodHandles.lookup());
            // The window first: verifying the application loads it. There the constant is the
            // length
            // of a line of pixels; in the application width and height take turns.
            lookup.defineClass(rewritten(anchor, "HeadlessWindow", width, width));
            lookup.defineClass(rewritten(anchor, "HeadlessApplication", width, height));
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("this JavaFX has another headless platform", e);
        }
    }

    private static byte[] rewritten(Class<?> anchor, String name, int even, int odd)
            throws IOException {
        byte[] original;
        try (InputStream in = anchor.getResourceAsStream(name + ".class")) {
            original = in.readAllBytes();
        }
        var count = new AtomicInteger();
        CodeTransform constants =
                (code, element) -> {
                    if (element instanceof ConstantInstruction constant
                            && FIXED.equals(constant.constantValue())) {
                        code.loadConstant(count.getAndIncrement() % 2 == 0 ? even : odd);
                    } else {
                        code.with(element);
                    }
                };
        ClassFile format = ClassFile.of();
        return format.transformClass(
                format.parse(original), ClassTransform.transformingMethodBodies(constants));
    }
}
