package vn.niengiam.documents.child;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** Files attached to a PDF file, to the whole or to a place on a page. */
final class PdfAttachments {
    private final Output output;
    private final Set<COSDictionary> seen = new HashSet<>();

    private PdfAttachments(Output output) {
        this.output = output;
    }

    static void embed(PDDocument document, Output output) throws IOException {
        PdfAttachments attachments = new PdfAttachments(output);
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            attachments.node(names.getEmbeddedFiles());
        }
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment attachment
                        && attachment.getFile() instanceof PDComplexFileSpecification file) {
                    attachments.file(file);
                }
            }
        }
    }

    /** The tree of a hostile file may lead back to itself. */
    private void node(PDNameTreeNode<PDComplexFileSpecification> node) throws IOException {
        if (!seen.add(node.getCOSObject())) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (PDComplexFileSpecification file : files.values()) {
                file(file);
            }
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                node(kid);
            }
        }
    }

    private void file(PDComplexFileSpecification file) throws IOException {
        if (file == null || !seen.add(file.getCOSObject())) {
            return;
        }
        PDEmbeddedFile embedded =
                Optional.ofNullable(file.getEmbeddedFileUnicode()).orElseGet(file::getEmbeddedFile);
        if (embedded != null) {
            try (InputStream in = embedded.createInputStream()) {
                output.embed(Optional.ofNullable(file.getFilename()).orElse("attachment"), in);
            }
        }
    }
}
