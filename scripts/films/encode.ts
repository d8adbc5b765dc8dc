import { Demuxer, Encoder, Muxer } from 'node-av/api';
import { AV_PIX_FMT_YUV420P, AV_LOG_ERROR, AV_SAMPLE_FMT_FLT, AV_SAMPLE_FMT_FLTP, AVCOL_PRI_BT709, AVCOL_RANGE_MPEG, AVCOL_SPC_BT709, AVCOL_TRC_BT709, FF_ENCODER_AAC, FF_ENCODER_LIBOPUS, FF_ENCODER_LIBSVTAV1, FF_ENCODER_LIBX264 } from 'node-av/constants';
import { Frame, Log } from 'node-av/lib';
import { settings } from '../../src/films/fingerprint.ts';
import { frame } from '../../src/films/motion/camera.ts';
import { sampleRate } from '../../src/films/sound.ts';

process.env.SVT_LOG ??= '1';
Log.setLevel(AV_LOG_ERROR);

export type VideoKind = 'av1' | 'h264';
const colours = { colorRange: AVCOL_RANGE_MPEG, colorSpace: AVCOL_SPC_BT709, colorPrimaries: AVCOL_PRI_BT709, colorTrc: AVCOL_TRC_BT709 };
const timeBase = { num: 1, den: frame.rate };

const video = (kind: VideoKind) => (kind === 'av1'
  ? Encoder.create(FF_ENCODER_LIBSVTAV1, { bitrate: 0, gopSize: 250, context: colours, options: { crf: settings.av1.crf, preset: settings.av1.preset, 'svtav1-params': 'lp=2:tune=0' } })
  : Encoder.create(FF_ENCODER_LIBX264, { bitrate: 0, gopSize: 250, threadCount: 2, context: colours, options: { crf: settings.h264.crf, preset: settings.h264.preset, tune: 'animation', 'x264-params': 'ref=4:level=4.0' } }));

/** Encodes the frames of one scene into its own small file; it begins with a whole picture, so that scenes can be joined. */
export async function encodeScene(files: Record<VideoKind, string>, frames: number, draw: (n: number) => Buffer, done: (n: number) => void): Promise<void> {
  const outputs = await Promise.all((Object.keys(files) as VideoKind[]).map(async (kind) => {
    const encoder = await video(kind);
    const output = await Muxer.open(files[kind], { format: 'mp4' });
    return { encoder, output, stream: output.addStream(encoder) };
  }));
  for (let n = 0; n < frames; n++) {
    const picture = Frame.fromVideoBuffer(draw(n), { width: frame.width, height: frame.height, format: AV_PIX_FMT_YUV420P, timeBase, pts: BigInt(n), ...colours } as never);
    picture.pts = BigInt(n);
    picture.duration = 1n;
    await Promise.all(outputs.map(async ({ encoder, output, stream }) => {
      for (const packet of await encoder.encodeAll(picture)) {
        await output.writePacket(packet, stream);
        packet.free();
      }
    }));
    picture.free();
    done(n + 1);
  }
  for (const { encoder, output, stream } of outputs) {
    for await (const packet of encoder.flushPackets()) {
      await output.writePacket(packet, stream);
      packet.free();
    }
    await output.close();
    encoder.close();
  }
}

/** Joins the scenes and adds the sound; nothing is encoded twice but the sound. */
export async function joinScenes(target: string, kind: VideoKind, scenes: { file: string; frames: number }[], sound: { left: Float32Array; right: Float32Array }): Promise<void> {
  const first = await Demuxer.open(scenes[0]!.file);
  const output = await Muxer.open(target, kind === 'av1' ? { format: 'webm' } : { format: 'mp4', options: { movflags: '+faststart' } });
  const audio = await Encoder.create(kind === 'av1' ? FF_ENCODER_LIBOPUS : FF_ENCODER_AAC, { bitrate: kind === 'av1' ? settings.opus : settings.aac });
  const [pictures, tones] = [output.addStream(first.video()!), output.addStream(audio)];
  const chunk = kind === 'av1' ? 960 : 1024;
  let [heard, seen] = [0, 0];
  const hear = async (until: number): Promise<void> => {
    while (heard < sound.left.length && heard < until) {
      const piece = new Float32Array(chunk * 2);
      for (let n = 0; n < chunk && heard + n < sound.left.length; n++) {
        // Opus wants the channels mixed sample by sample, AAC one after the other.
        piece[kind === 'av1' ? 2 * n : n] = sound.left[heard + n]!;
        piece[kind === 'av1' ? 2 * n + 1 : chunk + n] = sound.right[heard + n]!;
      }
      const tone = Frame.fromAudioBuffer(Buffer.from(piece.buffer), { sampleRate, nbSamples: chunk, format: kind === 'av1' ? AV_SAMPLE_FMT_FLT : AV_SAMPLE_FMT_FLTP, channelLayout: { nbChannels: 2, order: 1, mask: 3n }, timeBase: { num: 1, den: sampleRate } } as never);
      tone.pts = BigInt(heard);
      heard += chunk;
      for (const packet of await audio.encodeAll(tone)) {
        await output.writePacket(packet, tones);
        packet.free();
      }
      tone.free();
    }
  };
  for (const { file, frames } of scenes) {
    const input = await Demuxer.open(file);
    const stream = input.video()!;
    const unit = BigInt(Math.round(stream.timeBase.den / stream.timeBase.num / frame.rate));
    for await (const packet of input.packets(stream.index)) {
      if (!packet) continue;
      packet.pts += BigInt(seen) * unit;
      packet.dts += BigInt(seen) * unit;
      await hear(((Number(packet.dts) / Number(unit)) / frame.rate + 0.4) * sampleRate);
      await output.writePacket(packet, pictures);
      packet.free();
    }
    await input.close();
    seen += frames;
  }
  await hear(Infinity);
  for await (const packet of audio.flushPackets()) {
    await output.writePacket(packet, tones);
    packet.free();
  }
  await output.close();
  audio.close();
  await first.close();
}
