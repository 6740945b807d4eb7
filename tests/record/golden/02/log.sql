BEGIN TRANSACTION;
CREATE TABLE codes (
	code VARCHAR(20) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40) NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "codes" VALUES('WEW76D','7gwsa4d3uvqa','e543d9mekmvc');
INSERT INTO "codes" VALUES('SEB49F','7gwsa4d3uvqa','dwkh4zsdgjxn');
CREATE TABLE events (
	seq INTEGER NOT NULL, 
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	data TEXT NOT NULL, 
	actor VARCHAR(40), 
	at FLOAT NOT NULL, 
	format INTEGER DEFAULT '1' NOT NULL, 
	PRIMARY KEY (seq), 
	UNIQUE (stream, version)
);
INSERT INTO "events" VALUES(1,'7gwsa4d3uvqa',1,'ubg8cm6ekffqcrakb8un','PlanCreated','{"plan":"7gwsa4d3uvqa","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79570269797623229025e+09,1);
INSERT INTO "events" VALUES(2,'7gwsa4d3uvqa',2,'spaevfg6h9s5qm4hzy8h','GroupAdded','{"group":"e543d9mekmvc","name":"Mesa 1","topic":"Agua potable","code":"WEW-76D"}','ez5tbgjhpsz5q8z5',1.79570269804376101492e+09,1);
INSERT INTO "events" VALUES(3,'7gwsa4d3uvqa',3,'6ehqzwdg6cq9452hsanc','GroupRenamed','{"group":"e543d9mekmvc","name":"Mesa del agua","topic":"Agua potable y riego"}','ez5tbgjhpsz5q8z5',1.79570269829445052153e+09,1);
INSERT INTO "events" VALUES(4,'7gwsa4d3uvqa',4,'ymxpusqd8fej6dbgudxq','GroupAdded','{"group":"dwkh4zsdgjxn","name":"Mesa 2","topic":"","code":"SEB-49F"}','ez5tbgjhpsz5q8z5',1.79570269830378246309e+09,1);
INSERT INTO "events" VALUES(5,'7gwsa4d3uvqa',5,'4b59wa4432uu9wmre562','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','ez5tbgjhpsz5q8z5',1.7957026983069570064e+09,1);
INSERT INTO "events" VALUES(6,'7gwsa4d3uvqa',6,'mnpmdvu9deecn6eqpjmp','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','ez5tbgjhpsz5q8z5',1.79570269831658101081e+09,1);
INSERT INTO "events" VALUES(7,'7gwsa4d3uvqa',7,'tab34r6p9u9qq8v3syaq','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','ez5tbgjhpsz5q8z5',1.79570269839122796055e+09,1);
INSERT INTO "events" VALUES(8,'7gwsa4d3uvqa',8,'ny77cz69br33ver3g8nt','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','ez5tbgjhpsz5q8z5',1.79570269840673708916e+09,1);
INSERT INTO "events" VALUES(9,'e543d9mekmvc',1,'kc2bekf7jmeg4fh5qrvj','StageOpened','{"stage":"brainstorm"}','ez5tbgjhpsz5q8z5',1.79570269846821403509e+09,1);
INSERT INTO "events" VALUES(10,'e543d9mekmvc',2,'9aka6nu3wsa7xmn7u45p','AgendaItemSet','{"item":"99xws2bup2hg","before":null,"after":{"item":"99xws2bup2hg","title":"Bienvenida","minutes":5,"order":1}}','ez5tbgjhpsz5q8z5',1.79570269857122707373e+09,1);
INSERT INTO "events" VALUES(11,'e543d9mekmvc',3,'vb9cf3m5h3jgz8f2zxm5','AgendaItemSet','{"item":"77jc9kcc3gk9","before":null,"after":{"item":"77jc9kcc3gk9","title":"Lluvia de ideas","minutes":12,"order":2}}','ez5tbgjhpsz5q8z5',1.79570269857945752139e+09,1);
INSERT INTO "events" VALUES(12,'e543d9mekmvc',4,'uqqyv6ugqre3nqwrj9bb','AgendaItemSet','{"item":"99xws2bup2hg","before":{"item":"99xws2bup2hg","title":"Bienvenida","minutes":5,"order":1},"after":{"item":"99xws2bup2hg","title":"Bienvenida y acuerdos","minutes":6,"order":1}}','ez5tbgjhpsz5q8z5',1.79570269858373451239e+09,1);
INSERT INTO "events" VALUES(13,'e543d9mekmvc',5,'7cxxgqgyqf4xy5q94vjw','AgendaItemSet','{"item":"99xws2bup2hg","before":{"item":"99xws2bup2hg","title":"Bienvenida y acuerdos","minutes":6,"order":1},"after":{"item":"99xws2bup2hg","title":"Bienvenida y acuerdos","minutes":6,"order":2}}','ez5tbgjhpsz5q8z5',1.79570269858926415441e+09,1);
INSERT INTO "events" VALUES(14,'e543d9mekmvc',6,'7cxxgqgyqf4xy5q94vjw','AgendaItemSet','{"item":"77jc9kcc3gk9","before":{"item":"77jc9kcc3gk9","title":"Lluvia de ideas","minutes":12,"order":2},"after":{"item":"77jc9kcc3gk9","title":"Lluvia de ideas","minutes":12,"order":1}}','ez5tbgjhpsz5q8z5',1.79570269858926415441e+09,1);
INSERT INTO "events" VALUES(15,'e543d9mekmvc',7,'g6rhvwbj5dj3qw6x96kx','TimerSet','{"before":null,"after":{"item":"99xws2bup2hg","seconds":360,"ends":1795703058.5920134,"left":null}}','ez5tbgjhpsz5q8z5',1.79570269859230613714e+09,1);
INSERT INTO "events" VALUES(16,'e543d9mekmvc',8,'y9c3ukpzbzpdnk48g9xk','TimerSet','{"before":{"item":"99xws2bup2hg","seconds":360,"ends":1795703058.5920134,"left":null},"after":{"item":"99xws2bup2hg","seconds":360,"ends":null,"left":359.98981499671936}}','ez5tbgjhpsz5q8z5',1.79570269860252881054e+09,1);
INSERT INTO "events" VALUES(17,'e543d9mekmvc',9,'h338g9c8daqeecvc7gq2','TimerSet','{"before":{"item":"99xws2bup2hg","seconds":360,"ends":null,"left":359.98981499671936},"after":{"item":"99xws2bup2hg","seconds":360,"ends":1795703058.5945027,"left":null}}','ez5tbgjhpsz5q8z5',1.79570269860505199433e+09,1);
INSERT INTO "events" VALUES(18,'e543d9mekmvc',10,'4nchvpsxgg9j8q4qjvtk','TimerSet','{"before":{"item":"99xws2bup2hg","seconds":360,"ends":1795703058.5945027,"left":null},"after":{"item":"99xws2bup2hg","seconds":480,"ends":1795703178.5945027,"left":null}}','ez5tbgjhpsz5q8z5',1.79570269860673093799e+09,1);
INSERT INTO "events" VALUES(19,'e543d9mekmvc',11,'nwh3knx6fyfspkk9fced','ReadinessSaid','{"person":"d925p86zsc4svdc2","about":"99xws2bup2hg","ready":true}','d925p86zsc4svdc2',1.79570269861959862711e+09,1);
INSERT INTO "events" VALUES(20,'e543d9mekmvc',12,'ygf99a9a4dkrtgyb4pgy','TimerSet','{"before":{"item":"99xws2bup2hg","seconds":480,"ends":1795703178.5945027,"left":null},"after":{"item":null,"seconds":180,"ends":1795702878.6212673,"left":null}}','ez5tbgjhpsz5q8z5',1.79570269862155151366e+09,1);
INSERT INTO "events" VALUES(21,'e543d9mekmvc',13,'bevszc539dt6hdg5edne','TimerSet','{"before":{"item":null,"seconds":180,"ends":1795702878.6212673,"left":null},"after":null}','ez5tbgjhpsz5q8z5',1.79570269862293410301e+09,1);
INSERT INTO "events" VALUES(22,'e543d9mekmvc',14,'edn2dv38fxz2zkcrv47u','AgendaItemSet','{"item":"99xws2bup2hg","before":{"item":"99xws2bup2hg","title":"Bienvenida y acuerdos","minutes":6,"order":2},"after":null}','ez5tbgjhpsz5q8z5',1.79570269862764406209e+09,1);
INSERT INTO "events" VALUES(23,'e543d9mekmvc',15,'kyms8tfmsekwzutm3wyv','StageOpened','{"stage":"viewpoints"}','ez5tbgjhpsz5q8z5',1.79570269863385272024e+09,1);
INSERT INTO "events" VALUES(24,'e543d9mekmvc',16,'nwrsj7vtey3tyj5h4rtm','QuestionAdded','{"question":"6phumjfnnhr4","text":"¿Quién lo paga hoy?","order":1}','ez5tbgjhpsz5q8z5',1.79570269863913154601e+09,1);
INSERT INTO "events" VALUES(25,'e543d9mekmvc',17,'gysdfmmkaztm3b7k2bm8','QuestionAdded','{"question":"ygxmxdttrhvr","text":"¿Y mañana?","order":2}','ez5tbgjhpsz5q8z5',1.79570269864580130581e+09,1);
INSERT INTO "events" VALUES(26,'e543d9mekmvc',18,'mqz6aedh48axrzu4w6ds','QuestionDropped','{"question":"ygxmxdttrhvr","text":"¿Y mañana?","order":2}','ez5tbgjhpsz5q8z5',1.79570269865046787264e+09,1);
INSERT INTO "events" VALUES(27,'e543d9mekmvc',19,'8wcg4xgucbfs9y4kay6b','AnswerGiven','{"answer":"79kkv5j66rkw","question":"causes","author":"d925p86zsc4svdc2","sector":"people","text":"Las tuberías son viejas","order":1}','d925p86zsc4svdc2',1.79570269865378665929e+09,1);
INSERT INTO "events" VALUES(28,'e543d9mekmvc',20,'utsdmxvjrdg4javcqyhn','AnswerGiven','{"answer":"wq6npsvbthty","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','ez5tbgjhpsz5q8z5',1.79570269865753293038e+09,1);
INSERT INTO "events" VALUES(29,'e543d9mekmvc',21,'ubphcgykuw78y4zxvf7f','AnswerGiven','{"answer":"hw8kpcts7hv2","question":"6phumjfnnhr4","author":"95qbx9a534f2td3m","sector":"government","text":"El municipio","order":3}','95qbx9a534f2td3m',1.79570269865987515445e+09,1);
INSERT INTO "events" VALUES(30,'e543d9mekmvc',22,'q5ww85qtrcnsv6dmswyu','AnswerReworded','{"answer":"79kkv5j66rkw","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','d925p86zsc4svdc2',1.79570269866746187207e+09,1);
INSERT INTO "events" VALUES(31,'e543d9mekmvc',23,'asrtkqcaxybfv33xppp8','AnswerWithdrawn','{"answer":"hw8kpcts7hv2"}','95qbx9a534f2td3m',1.79570269866976022724e+09,1);
INSERT INTO "events" VALUES(32,'e543d9mekmvc',24,'wchv7hkrxtrmmgm3by3t','OperationUndone','{"op":"asrtkqcaxybfv33xppp8"}','95qbx9a534f2td3m',1.7957026986737425327e+09,1);
INSERT INTO "events" VALUES(33,'e543d9mekmvc',25,'wchv7hkrxtrmmgm3by3t','AnswerReturned','{"answer":"hw8kpcts7hv2"}','95qbx9a534f2td3m',1.7957026986737425327e+09,1);
INSERT INTO "events" VALUES(34,'e543d9mekmvc',26,'5uvrrr6urt6hr5ttcn9j','AnswersShown','{}','ez5tbgjhpsz5q8z5',1.79570269867689704897e+09,1);
INSERT INTO "events" VALUES(35,'e543d9mekmvc',27,'jvrvkfcsbqegsfweve36','AnswersHidden','{}','ez5tbgjhpsz5q8z5',1.79570269867930102343e+09,1);
INSERT INTO "events" VALUES(36,'e543d9mekmvc',28,'mrdyup6edu4m93wat4sr','AnswersShown','{}','ez5tbgjhpsz5q8z5',1.79570269868379926679e+09,1);
INSERT INTO "events" VALUES(37,'e543d9mekmvc',29,'4xqs76jn88f47raeacy6','QuestionShown','{"question":"causes"}','ez5tbgjhpsz5q8z5',1.79570269868614888191e+09,1);
INSERT INTO "events" VALUES(38,'e543d9mekmvc',30,'t8r6rgwewcng7ft9kv4r','PositionTaken','{"answer":"79kkv5j66rkw","person":"95qbx9a534f2td3m","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','95qbx9a534f2td3m',1.79570269868867588049e+09,1);
INSERT INTO "events" VALUES(39,'e543d9mekmvc',31,'wsj9avudgjqudvf48zjq','PositionTaken','{"answer":"79kkv5j66rkw","person":"95qbx9a534f2td3m","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','95qbx9a534f2td3m',1.79570269881267952916e+09,1);
INSERT INTO "events" VALUES(40,'e543d9mekmvc',32,'9jpcsn5u53rgwnp78mhw','PositionTaken','{"answer":"79kkv5j66rkw","person":"95qbx9a534f2td3m","sector":"government","before":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2018","offers":[]},"wording":"Las tuberías son muy viejas"}}','95qbx9a534f2td3m',1.79570269882649135584e+09,1);
INSERT INTO "events" VALUES(41,'e543d9mekmvc',33,'7c82jj2ne5x7muk76fuu','AnswerReworded','{"answer":"79kkv5j66rkw","before":{"text":"Las tuberías son muy viejas","offers":[]},"after":{"text":"Las tuberías ya son muy viejas","offers":[]}}','d925p86zsc4svdc2',1.79570269883344411842e+09,1);
INSERT INTO "events" VALUES(42,'e543d9mekmvc',34,'zadeybmzpzrvxpmp9wt6','PositionTaken','{"answer":"79kkv5j66rkw","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','ez5tbgjhpsz5q8z5',1.79570269883520460124e+09,1);
INSERT INTO "events" VALUES(43,'e543d9mekmvc',35,'w8vv829j73gxf8dshnrs','PositionTaken','{"answer":"79kkv5j66rkw","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','ez5tbgjhpsz5q8z5',1.79570269884360837935e+09,1);
INSERT INTO "events" VALUES(44,'e543d9mekmvc',36,'s6k9c8a9fj77tvr97tus','PositionTaken','{"answer":"79kkv5j66rkw","person":null,"sector":"business","before":{"position":"agree","reason":{"text":"Se ven las fugas","offers":[]},"wording":"Las tuberías ya son muy viejas"},"after":{"position":"agree","reason":{"text":"Las fugas se ven","offers":[]},"wording":"Las tuberías ya son muy viejas"}}','ez5tbgjhpsz5q8z5',1.79570269884862256052e+09,1);
INSERT INTO "events" VALUES(45,'e543d9mekmvc',37,'8sdkum5ex8qabqe4phd5','IdeasAdded','{"ideas":[{"idea":"e2wk584mqmcq","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"d925p86zsc4svdc2","sector":"people","paper":[],"repeated":0,"blank":0}','ez5tbgjhpsz5q8z5',1.79570269885509347911e+09,1);
INSERT INTO "events" VALUES(46,'e543d9mekmvc',38,'8sdkum5ex8qabqe4phd5','AnswerTaken','{"answer":"79kkv5j66rkw","idea":"e2wk584mqmcq"}','ez5tbgjhpsz5q8z5',1.79570269885509347911e+09,1);
INSERT INTO "events" VALUES(47,'e543d9mekmvc',39,'7htzzrf6atmspequq3hu','OperationUndone','{"op":"8sdkum5ex8qabqe4phd5"}','ez5tbgjhpsz5q8z5',1.79570269885797262191e+09,1);
INSERT INTO "events" VALUES(48,'e543d9mekmvc',40,'7htzzrf6atmspequq3hu','AnswerLeft','{"answer":"79kkv5j66rkw","idea":"e2wk584mqmcq"}','ez5tbgjhpsz5q8z5',1.79570269885797262191e+09,1);
INSERT INTO "events" VALUES(49,'e543d9mekmvc',41,'7htzzrf6atmspequq3hu','IdeasWithdrawn','{"ideas":["e2wk584mqmcq"]}','ez5tbgjhpsz5q8z5',1.79570269885797262191e+09,1);
INSERT INTO "events" VALUES(50,'e543d9mekmvc',42,'yejpca8y2yxdhrq5pw2y','OperationRedone','{"op":"8sdkum5ex8qabqe4phd5"}','ez5tbgjhpsz5q8z5',1.79570269886008787151e+09,1);
INSERT INTO "events" VALUES(51,'e543d9mekmvc',43,'yejpca8y2yxdhrq5pw2y','IdeasAdded','{"ideas":[{"idea":"e2wk584mqmcq","text":"Las tuberías ya son muy viejas"}],"order":1,"author":"d925p86zsc4svdc2","sector":"people","paper":[],"repeated":0,"blank":0}','ez5tbgjhpsz5q8z5',1.79570269886008787151e+09,1);
INSERT INTO "events" VALUES(52,'e543d9mekmvc',44,'yejpca8y2yxdhrq5pw2y','AnswerTaken','{"answer":"79kkv5j66rkw","idea":"e2wk584mqmcq"}','ez5tbgjhpsz5q8z5',1.79570269886008787151e+09,1);
INSERT INTO "events" VALUES(53,'e543d9mekmvc',45,'24yk7v7rc4br5mbd8y4u','StageOpened','{"stage":"brainstorm"}','ez5tbgjhpsz5q8z5',1.7957026988621072769e+09,1);
INSERT INTO "events" VALUES(54,'e543d9mekmvc',46,'tkt6h3w6u93uzhpt46ce','IdeasAdded','{"ideas":[{"idea":"qmgaczh4n3uj","text":"El agua llega dos horas al día"}],"order":2,"author":"d925p86zsc4svdc2","sector":"people","paper":[],"repeated":0,"blank":0}','d925p86zsc4svdc2',1.79570269886353230471e+09,1);
INSERT INTO "events" VALUES(55,'e543d9mekmvc',47,'u4sn8qg9tj3xxrgu4p77','IdeasAdded','{"ideas":[{"idea":"cm8v2r44r3zf","text":"Hay agua solo dos horas"}],"order":3,"author":"95qbx9a534f2td3m","sector":"government","paper":[],"repeated":0,"blank":0}','95qbx9a534f2td3m',1.79570269886522531502e+09,1);
INSERT INTO "events" VALUES(56,'e543d9mekmvc',48,'ttumu7awju7xy66qg9s5','IdeasAdded','{"ideas":[{"idea":"jxkqffephth6","text":"La bomba se descompone"},{"idea":"hn46mwn6pqg4","text":"El pozo se seca"}],"order":4,"author":"dkfpfztev2pdmeuq","sector":"civil_society","paper":[],"repeated":1,"blank":1}','dkfpfztev2pdmeuq',1.79570269886668610571e+09,1);
INSERT INTO "events" VALUES(57,'e543d9mekmvc',49,'cyvhy7ksjjhsgwn6tn2t','IdeasAdded','{"ideas":[{"idea":"xzp4d6rpmsdw","text":"Nadie avisa de los cortes"}],"order":6,"author":"ez5tbgjhpsz5q8z5","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','ez5tbgjhpsz5q8z5',1.79570269886808109283e+09,1);
INSERT INTO "events" VALUES(58,'e543d9mekmvc',50,'x2nvpz6wypc59wrt8ky7','IdeaReworded','{"idea":"qmgaczh4n3uj","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','d925p86zsc4svdc2',1.79570269886930203437e+09,1);
INSERT INTO "events" VALUES(59,'e543d9mekmvc',51,'zn7drjm6pmr95bxzww2c','IdeasRevealed','{}','ez5tbgjhpsz5q8z5',1.79570269887060523028e+09,1);
INSERT INTO "events" VALUES(60,'e543d9mekmvc',52,'vadtny49bakmpvsv8uyd','IdeasHidden','{}','ez5tbgjhpsz5q8z5',1.7957026988718047142e+09,1);
INSERT INTO "events" VALUES(61,'e543d9mekmvc',53,'dwq2uzjnebr7kd8fguvx','IdeasRevealed','{}','ez5tbgjhpsz5q8z5',1.79570269887292647366e+09,1);
INSERT INTO "events" VALUES(62,'e543d9mekmvc',54,'qksvbph3pn7c8b7xw3kt','IdeaSupported','{"idea":"qmgaczh4n3uj","person":"95qbx9a534f2td3m","sector":"government"}','95qbx9a534f2td3m',1.79570269887410783769e+09,1);
INSERT INTO "events" VALUES(63,'e543d9mekmvc',55,'mex2qxuh3rv587shguts','SupportWithdrawn','{"idea":"qmgaczh4n3uj","person":"95qbx9a534f2td3m","sector":"government"}','95qbx9a534f2td3m',1.7957026988752272129e+09,1);
INSERT INTO "events" VALUES(64,'e543d9mekmvc',56,'y48j93zdpahr83zg7a4a','IdeaSupported','{"idea":"xzp4d6rpmsdw","person":"dkfpfztev2pdmeuq","sector":"civil_society"}','dkfpfztev2pdmeuq',1.79570269887633109096e+09,1);
INSERT INTO "events" VALUES(65,'e543d9mekmvc',57,'rcp3xv45ejm5gd2qsu2p','PaperCounted','{"idea":"xzp4d6rpmsdw","sector":"people","before":4,"after":6}','ez5tbgjhpsz5q8z5',1.79570269887757968897e+09,1);
INSERT INTO "events" VALUES(66,'e543d9mekmvc',58,'fyxts4nbe2452hndajc8','IdeasWithdrawn','{"ideas":["hn46mwn6pqg4"]}','dkfpfztev2pdmeuq',1.79570269887879753112e+09,1);
INSERT INTO "events" VALUES(67,'e543d9mekmvc',59,'narjyaprmwtnxd93y9v2','OperationUndone','{"op":"fyxts4nbe2452hndajc8"}','dkfpfztev2pdmeuq',1.79570269888302898406e+09,1);
INSERT INTO "events" VALUES(68,'e543d9mekmvc',60,'narjyaprmwtnxd93y9v2','IdeasReturned','{"ideas":["hn46mwn6pqg4"]}','dkfpfztev2pdmeuq',1.79570269888302898406e+09,1);
INSERT INTO "events" VALUES(69,'e543d9mekmvc',61,'2wjuhrqk3796nakg638q','IdeasMerged','{"idea":"u9y5nhp3j4qp","text":"El agua llega pocas horas","order":7,"members":["qmgaczh4n3uj","cm8v2r44r3zf"]}','95qbx9a534f2td3m',1.79570269888574147228e+09,1);
INSERT INTO "events" VALUES(70,'e543d9mekmvc',62,'bcpran446jata3pv5773','MergeChanged','{"idea":"u9y5nhp3j4qp","joined":["jxkqffephth6"],"parted":[]}','95qbx9a534f2td3m',1.79570269888720154762e+09,1);
INSERT INTO "events" VALUES(71,'e543d9mekmvc',63,'2gepzn79k8ph4mjv4h5a','MergeChanged','{"idea":"u9y5nhp3j4qp","joined":[],"parted":["jxkqffephth6"]}','95qbx9a534f2td3m',1.79570269888936448095e+09,1);
INSERT INTO "events" VALUES(72,'e543d9mekmvc',64,'yzrv3r4k5wr9sxhsn57h','IdeasParted','{"idea":"u9y5nhp3j4qp","text":"El agua llega pocas horas","order":7,"members":["qmgaczh4n3uj","cm8v2r44r3zf"]}','95qbx9a534f2td3m',1.79570269889061498642e+09,1);
INSERT INTO "events" VALUES(73,'e543d9mekmvc',65,'e9zkpymkxghfumkbkw42','OperationUndone','{"op":"yzrv3r4k5wr9sxhsn57h"}','95qbx9a534f2td3m',1.79570269889206433292e+09,1);
INSERT INTO "events" VALUES(74,'e543d9mekmvc',66,'e9zkpymkxghfumkbkw42','IdeasMerged','{"idea":"u9y5nhp3j4qp","text":"El agua llega pocas horas","order":7,"members":["qmgaczh4n3uj","cm8v2r44r3zf"]}','95qbx9a534f2td3m',1.79570269889206433292e+09,1);
INSERT INTO "events" VALUES(75,'e543d9mekmvc',67,'3vr7xtj3y6zqunbj7gyj','StageOpened','{"stage":"problem_tree"}','ez5tbgjhpsz5q8z5',1.79570269889334392546e+09,1);
INSERT INTO "events" VALUES(76,'e543d9mekmvc',68,'cqcrekhnska7uw6hf9vm','CoreProblemStated','{"node":"ere46mcusfc5","text":"Agua","order":1}','d925p86zsc4svdc2',1.79570269889457750315e+09,1);
INSERT INTO "events" VALUES(77,'e543d9mekmvc',69,'nb2qeacczyfda97g5hue','CoreProblemWithdrawn','{"node":"ere46mcusfc5","text":"Agua","order":1}','d925p86zsc4svdc2',1.79570269889641189568e+09,1);
INSERT INTO "events" VALUES(78,'e543d9mekmvc',70,'n765mspsy9m5eactrr39','CoreProblemStated','{"node":"3vut5dm37gd7","text":"El agua llega pocas horas","order":2}','ez5tbgjhpsz5q8z5',1.7957026988975498676e+09,1);
INSERT INTO "events" VALUES(79,'e543d9mekmvc',71,'n765mspsy9m5eactrr39','IdeaPlaced','{"idea":"u9y5nhp3j4qp","node":"3vut5dm37gd7"}','ez5tbgjhpsz5q8z5',1.7957026988975498676e+09,1);
INSERT INTO "events" VALUES(80,'e543d9mekmvc',72,'p78kkdcqdgbt6bbka5sp','CauseAdded','{"node":"4m5m6vdaf4rt","text":"Nadie avisa de los cortes","effect":"3vut5dm37gd7","order":3}','ez5tbgjhpsz5q8z5',1795702698.91679,1);
INSERT INTO "events" VALUES(81,'e543d9mekmvc',73,'p78kkdcqdgbt6bbka5sp','IdeaPlaced','{"idea":"xzp4d6rpmsdw","node":"4m5m6vdaf4rt"}','ez5tbgjhpsz5q8z5',1795702698.91679,1);
INSERT INTO "events" VALUES(82,'e543d9mekmvc',74,'jyx6dvh9z9qfq3baxxsa','OperationUndone','{"op":"p78kkdcqdgbt6bbka5sp"}','ez5tbgjhpsz5q8z5',1.79570269896194314954e+09,1);
INSERT INTO "events" VALUES(83,'e543d9mekmvc',75,'jyx6dvh9z9qfq3baxxsa','IdeaLifted','{"idea":"xzp4d6rpmsdw","node":"4m5m6vdaf4rt"}','ez5tbgjhpsz5q8z5',1.79570269896194314954e+09,1);
INSERT INTO "events" VALUES(84,'e543d9mekmvc',76,'jyx6dvh9z9qfq3baxxsa','NodeRemoved','{"node":"4m5m6vdaf4rt","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":3,"links":[["4m5m6vdaf4rt","3vut5dm37gd7"]]}','ez5tbgjhpsz5q8z5',1.79570269896194314954e+09,1);
INSERT INTO "events" VALUES(85,'e543d9mekmvc',77,'tsp7qsetkwaumyv6akv5','OperationRedone','{"op":"p78kkdcqdgbt6bbka5sp"}','ez5tbgjhpsz5q8z5',1.79570269897609424594e+09,1);
INSERT INTO "events" VALUES(86,'e543d9mekmvc',78,'tsp7qsetkwaumyv6akv5','CauseAdded','{"node":"4m5m6vdaf4rt","text":"Nadie avisa de los cortes","effect":"3vut5dm37gd7","order":3}','ez5tbgjhpsz5q8z5',1.79570269897609424594e+09,1);
INSERT INTO "events" VALUES(87,'e543d9mekmvc',79,'tsp7qsetkwaumyv6akv5','IdeaPlaced','{"idea":"xzp4d6rpmsdw","node":"4m5m6vdaf4rt"}','ez5tbgjhpsz5q8z5',1.79570269897609424594e+09,1);
INSERT INTO "events" VALUES(88,'e543d9mekmvc',80,'4b5t8wwyjrq5c9fme2h9','NodeSetAside','{"node":"uj3sk7vnkw52","text":"El pozo se seca","order":4}','dkfpfztev2pdmeuq',1.79570269898802256582e+09,1);
INSERT INTO "events" VALUES(89,'e543d9mekmvc',81,'4b5t8wwyjrq5c9fme2h9','IdeaPlaced','{"idea":"hn46mwn6pqg4","node":"uj3sk7vnkw52"}','dkfpfztev2pdmeuq',1.79570269898802256582e+09,1);
INSERT INTO "events" VALUES(90,'e543d9mekmvc',82,'zy5sd3erphkf4mube54z','BranchRestored','{"node":"uj3sk7vnkw52","cut":[],"joined":[["uj3sk7vnkw52","3vut5dm37gd7"]]}','dkfpfztev2pdmeuq',1.79570269899645543103e+09,1);
INSERT INTO "events" VALUES(91,'e543d9mekmvc',83,'wubhtc5axg2tq7ve6ark','CauseAdded','{"node":"xrgbbgt4jknx","text":"La bomba se descompone y nadie la repara","effect":"3vut5dm37gd7","order":5}','d925p86zsc4svdc2',1.79570269900920200349e+09,1);
INSERT INTO "events" VALUES(92,'e543d9mekmvc',84,'kgmxdtzdgjpx8m7txfhz','CauseAdded','{"node":"2ct2eeufar7c","text":"No hay refacciones","effect":"xrgbbgt4jknx","order":6}','95qbx9a534f2td3m',1.79570269901624655723e+09,1);
INSERT INTO "events" VALUES(93,'e543d9mekmvc',85,'r64an6xm4rzzwfwufsf8','CauseAdded','{"node":"hteuh54uypt8","text":"Fugas en la red","effect":"3vut5dm37gd7","order":7}','95qbx9a534f2td3m',1.79570269902157354357e+09,1);
INSERT INTO "events" VALUES(94,'e543d9mekmvc',86,'ge7d9njgk7tmp66d2uxh','EffectAdded','{"node":"ac6cytzysr2t","text":"Las familias compran pipas","cause":"3vut5dm37gd7","order":8}','sy36djg5wes25xmn',1.79570269904746723172e+09,1);
INSERT INTO "events" VALUES(95,'e543d9mekmvc',87,'md2dech87d4mcxqgdb52','EffectAdded','{"node":"ktrbqdwc62rc","text":"Gastan un quinto de su ingreso","cause":"ac6cytzysr2t","order":9}','sy36djg5wes25xmn',1.79570269906561493875e+09,1);
INSERT INTO "events" VALUES(96,'e543d9mekmvc',88,'4gj8s2adwdsd5r3xw5pe','NodeReworded','{"node":"hteuh54uypt8","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','d925p86zsc4svdc2',1795702699.07378,1);
INSERT INTO "events" VALUES(97,'e543d9mekmvc',89,'r8a4mmz3eft7m3acvuqf','NodeReworded','{"node":"hteuh54uypt8","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','95qbx9a534f2td3m',1.79570269908245444294e+09,1);
INSERT INTO "events" VALUES(98,'e543d9mekmvc',90,'46m95wz8kyjmg44mhpcw','NodeReworded','{"node":"hteuh54uypt8","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','d925p86zsc4svdc2',1.79570269909638071063e+09,1);
INSERT INTO "events" VALUES(99,'e543d9mekmvc',91,'6kfhdpxs47axje73xpbm','NodeMoved','{"node":"2ct2eeufar7c","cut":[["2ct2eeufar7c","xrgbbgt4jknx"]],"joined":[["2ct2eeufar7c","hteuh54uypt8"]]}','95qbx9a534f2td3m',1.79570269909920310976e+09,1);
INSERT INTO "events" VALUES(100,'e543d9mekmvc',92,'tswrey9zker55qxdhk65','NodesLinked','{"node":"2ct2eeufar7c","cut":[],"joined":[["2ct2eeufar7c","xrgbbgt4jknx"]]}','95qbx9a534f2td3m',1.79570269910781860349e+09,1);
INSERT INTO "events" VALUES(101,'e543d9mekmvc',93,'446utj4mmsv88se7ncvw','NodesUnlinked','{"node":"2ct2eeufar7c","cut":[["2ct2eeufar7c","hteuh54uypt8"]],"joined":[]}','95qbx9a534f2td3m',1.7957026991112570763e+09,1);
INSERT INTO "events" VALUES(102,'e543d9mekmvc',94,'twynkcvqs56z63pyqqj2','NodeReworded','{"node":"xrgbbgt4jknx","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','d925p86zsc4svdc2',1.79570269911492300029e+09,1);
INSERT INTO "events" VALUES(103,'e543d9mekmvc',95,'twynkcvqs56z63pyqqj2','NodeSplitOff','{"node":"dq72ke97xuqh","of":"xrgbbgt4jknx","text":"Nadie repara la bomba","order":10,"links":[["dq72ke97xuqh","3vut5dm37gd7"]]}','d925p86zsc4svdc2',1.79570269911492300029e+09,1);
INSERT INTO "events" VALUES(104,'e543d9mekmvc',96,'r2nf737aj3bby6tbx73q','NodesMerged','{"node":"dq72ke97xuqh","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"2ct2eeufar7c","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["2ct2eeufar7c","xrgbbgt4jknx"]]}],"joined":[["dq72ke97xuqh","xrgbbgt4jknx"]],"cut":[]}','d925p86zsc4svdc2',1.79570269912574505808e+09,1);
INSERT INTO "events" VALUES(105,'e543d9mekmvc',97,'jeeuenwznxresejsdukc','OperationUndone','{"op":"r2nf737aj3bby6tbx73q"}','d925p86zsc4svdc2',1.79570269913154125212e+09,1);
INSERT INTO "events" VALUES(106,'e543d9mekmvc',98,'jeeuenwznxresejsdukc','NodesParted','{"node":"dq72ke97xuqh","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"2ct2eeufar7c","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["2ct2eeufar7c","xrgbbgt4jknx"]]}],"joined":[["dq72ke97xuqh","xrgbbgt4jknx"]],"cut":[]}','d925p86zsc4svdc2',1.79570269913154125212e+09,1);
INSERT INTO "events" VALUES(107,'e543d9mekmvc',99,'njk5z265aj27mt52f7ah','NodesMerged','{"node":"dq72ke97xuqh","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"2ct2eeufar7c","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["2ct2eeufar7c","xrgbbgt4jknx"]]}],"joined":[["dq72ke97xuqh","xrgbbgt4jknx"]],"cut":[]}','d925p86zsc4svdc2',1.79570269913502407075e+09,1);
INSERT INTO "events" VALUES(108,'e543d9mekmvc',100,'2w7jq235hqmz5wx3bx8k','BranchParked','{"node":"ktrbqdwc62rc","cut":[["ac6cytzysr2t","ktrbqdwc62rc"]],"joined":[]}','sy36djg5wes25xmn',1.79570269914347600934e+09,1);
INSERT INTO "events" VALUES(109,'e543d9mekmvc',101,'d77g6pew5jmcxctbhqa7','BranchRestored','{"node":"ktrbqdwc62rc","cut":[],"joined":[["ac6cytzysr2t","ktrbqdwc62rc"]]}','sy36djg5wes25xmn',1.79570269914613533024e+09,1);
INSERT INTO "events" VALUES(110,'e543d9mekmvc',102,'5xmx99y6mm3ehcbevuks','NodeRemoved','{"node":"ktrbqdwc62rc","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":9,"links":[["ac6cytzysr2t","ktrbqdwc62rc"]]}','sy36djg5wes25xmn',1.79570269915629553798e+09,1);
INSERT INTO "events" VALUES(111,'e543d9mekmvc',103,'ybpafxngnes8vase264y','OperationUndone','{"op":"5xmx99y6mm3ehcbevuks"}','sy36djg5wes25xmn',1.79570269916407775881e+09,1);
INSERT INTO "events" VALUES(112,'e543d9mekmvc',104,'ybpafxngnes8vase264y','NodeReturned','{"node":"ktrbqdwc62rc","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":9,"links":[["ac6cytzysr2t","ktrbqdwc62rc"]]}','sy36djg5wes25xmn',1.79570269916407775881e+09,1);
INSERT INTO "events" VALUES(113,'e543d9mekmvc',105,'3wrbgatffwqycrtx3shd','VersionNamed','{"version":"hfdme6pe9dc8","name":"Antes de la pausa","reason":"named","about":"","at_version":104,"at":1795702699.1710823,"order":1,"digest":"44c6fec880ccff7a418f16de9c89915e"}','d925p86zsc4svdc2',1.79570269917156553267e+09,1);
INSERT INTO "events" VALUES(114,'e543d9mekmvc',106,'z4cxqbqe8ynkjxb4uedz','VersionRenamed','{"version":"hfdme6pe9dc8","before":"Antes de la pausa","after":"Antes de comer"}','d925p86zsc4svdc2',1.79570269917510914802e+09,1);
INSERT INTO "events" VALUES(115,'e543d9mekmvc',107,'jzpvb5z5sskk95d96bz9','CauseAdded','{"node":"n74dk9g2gcae","text":"Tarifas que no alcanzan","effect":"3vut5dm37gd7","order":11}','95qbx9a534f2td3m',1.79570269917754364013e+09,1);
INSERT INTO "events" VALUES(116,'e543d9mekmvc',108,'8bcyuczhngkbpk8gqt5z','BranchParked','{"node":"hteuh54uypt8","cut":[["hteuh54uypt8","3vut5dm37gd7"]],"joined":[]}','95qbx9a534f2td3m',1.79570269918704414368e+09,1);
INSERT INTO "events" VALUES(117,'e543d9mekmvc',109,'77en7hcsskb8ekwb3www','NodeBrought','{"node":"362jyew24fsm","wording":{"text":"El pozo baja cada año","offers":[]},"order":12,"links":[["362jyew24fsm","3vut5dm37gd7"]]}','ez5tbgjhpsz5q8z5',1.79570269920046329502e+09,1);
INSERT INTO "events" VALUES(118,'e543d9mekmvc',110,'77en7hcsskb8ekwb3www','NodeBrought','{"node":"fty768g8py3f","wording":{"text":"Se riega de día","offers":[]},"order":13,"links":[["fty768g8py3f","362jyew24fsm"]]}','ez5tbgjhpsz5q8z5',1.79570269920046329502e+09,1);
INSERT INTO "events" VALUES(119,'e543d9mekmvc',111,'uhupfhyqns4mgweczjty','VersionNamed','{"version":"gc72eupzh5za","name":"","reason":"restored","about":"hfdme6pe9dc8","at_version":110,"at":1795702699.240871,"order":2,"digest":"0db0923a5164f65a09f5cb0aa9749bbb"}','ez5tbgjhpsz5q8z5',1.79570269924164175982e+09,1);
INSERT INTO "events" VALUES(120,'e543d9mekmvc',112,'uhupfhyqns4mgweczjty','VersionRestored','{"version":"hfdme6pe9dc8"}','ez5tbgjhpsz5q8z5',1.79570269924164175982e+09,1);
INSERT INTO "events" VALUES(121,'e543d9mekmvc',113,'uhupfhyqns4mgweczjty','ArrowsRestored','{"node":"3vut5dm37gd7","cut":[["n74dk9g2gcae","3vut5dm37gd7"],["362jyew24fsm","3vut5dm37gd7"],["fty768g8py3f","362jyew24fsm"]],"joined":[]}','ez5tbgjhpsz5q8z5',1.79570269924164175982e+09,1);
INSERT INTO "events" VALUES(122,'e543d9mekmvc',114,'uhupfhyqns4mgweczjty','NodeRemoved','{"node":"n74dk9g2gcae","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":11,"links":[]}','ez5tbgjhpsz5q8z5',1.79570269924164175982e+09,1);
INSERT INTO "events" VALUES(123,'e543d9mekmvc',115,'uhupfhyqns4mgweczjty','NodeRemoved','{"node":"362jyew24fsm","wording":{"text":"El pozo baja cada año","offers":[]},"order":12,"links":[]}','ez5tbgjhpsz5q8z5',1.79570269924164175982e+09,1);
INSERT INTO "events" VALUES(124,'e543d9mekmvc',116,'uhupfhyqns4mgweczjty','NodeRemoved','{"node":"fty768g8py3f","wording":{"text":"Se riega de día","offers":[]},"order":13,"links":[]}','ez5tbgjhpsz5q8z5',1.79570269924164175982e+09,1);
INSERT INTO "events" VALUES(125,'e543d9mekmvc',117,'uhupfhyqns4mgweczjty','ArrowsRestored','{"node":"3vut5dm37gd7","cut":[],"joined":[["hteuh54uypt8","3vut5dm37gd7"]]}','ez5tbgjhpsz5q8z5',1.79570269924164175982e+09,1);
INSERT INTO "events" VALUES(126,'e543d9mekmvc',118,'v34sagv7fgb8rzu9axz7','CauseAdded','{"node":"uemergkqefue","text":"No llueve","effect":"3vut5dm37gd7","order":14}','d925p86zsc4svdc2',1.79570269924459314341e+09,1);
INSERT INTO "events" VALUES(127,'e543d9mekmvc',119,'f4hseetpwx6qdpkucyhg','CauseAdded','{"node":"z4k5kryqqztq","text":"Está lejos","effect":"3vut5dm37gd7","order":15}','d925p86zsc4svdc2',1.79570269924607896802e+09,1);
INSERT INTO "events" VALUES(128,'e543d9mekmvc',120,'5a2r6kgfhjmkpxdgfg38','NodeMoved','{"node":"uemergkqefue","cut":[["uemergkqefue","3vut5dm37gd7"]],"joined":[["uemergkqefue","4m5m6vdaf4rt"]]}','d925p86zsc4svdc2',1.79570269925889492031e+09,1);
INSERT INTO "events" VALUES(129,'e543d9mekmvc',121,'5a2r6kgfhjmkpxdgfg38','NodeMoved','{"node":"z4k5kryqqztq","cut":[["z4k5kryqqztq","3vut5dm37gd7"]],"joined":[["z4k5kryqqztq","4m5m6vdaf4rt"]]}','d925p86zsc4svdc2',1.79570269925889492031e+09,1);
INSERT INTO "events" VALUES(130,'e543d9mekmvc',122,'nx4chsnrjxsgwj8fpmyz','BranchParked','{"node":"uemergkqefue","cut":[["uemergkqefue","4m5m6vdaf4rt"]],"joined":[]}','d925p86zsc4svdc2',1.79570269926227235796e+09,1);
INSERT INTO "events" VALUES(131,'e543d9mekmvc',123,'nx4chsnrjxsgwj8fpmyz','BranchParked','{"node":"z4k5kryqqztq","cut":[["z4k5kryqqztq","4m5m6vdaf4rt"]],"joined":[]}','d925p86zsc4svdc2',1.79570269926227235796e+09,1);
INSERT INTO "events" VALUES(132,'e543d9mekmvc',124,'xa5v2k7t2npyg4dsuf7p','NodeRemoved','{"node":"uemergkqefue","wording":{"text":"No llueve","offers":[]},"order":14,"links":[]}','d925p86zsc4svdc2',1.7957026993059942722e+09,1);
INSERT INTO "events" VALUES(133,'e543d9mekmvc',125,'xa5v2k7t2npyg4dsuf7p','NodeRemoved','{"node":"z4k5kryqqztq","wording":{"text":"Está lejos","offers":[]},"order":15,"links":[]}','d925p86zsc4svdc2',1.7957026993059942722e+09,1);
INSERT INTO "events" VALUES(134,'e543d9mekmvc',126,'em3cffwvbqn8hw92tz96','ArrowVoted','{"voter":"d925p86zsc4svdc2","before":null,"after":{"cause":"4m5m6vdaf4rt","effect":"3vut5dm37gd7","sector":"people","answer":"yes"}}','d925p86zsc4svdc2',1795702699.31294,1);
INSERT INTO "events" VALUES(135,'e543d9mekmvc',127,'nggb3exnzd8eb3trmm27','ArrowVoted','{"voter":"95qbx9a534f2td3m","before":null,"after":{"cause":"4m5m6vdaf4rt","effect":"3vut5dm37gd7","sector":"government","answer":"no"}}','95qbx9a534f2td3m',1.79570269936706423757e+09,1);
INSERT INTO "events" VALUES(136,'e543d9mekmvc',128,'wadt93av822k9ae4n9fe','ArrowVoted','{"voter":"95qbx9a534f2td3m","before":{"cause":"4m5m6vdaf4rt","effect":"3vut5dm37gd7","sector":"government","answer":"no"},"after":null}','95qbx9a534f2td3m',1.79570269937060809136e+09,1);
INSERT INTO "events" VALUES(137,'e543d9mekmvc',129,'nwz7ty6k4z6rpxsyq2x8','QuestionPut','{"before":null,"after":{"cause":"4m5m6vdaf4rt","effect":"3vut5dm37gd7","open":true}}','ez5tbgjhpsz5q8z5',1.79570269937209749219e+09,1);
INSERT INTO "events" VALUES(138,'e543d9mekmvc',130,'yzvvxs76tzv9x7jxpnys','PaperVotesEntered','{"before":null,"after":{"cause":"4m5m6vdaf4rt","effect":"3vut5dm37gd7","sector":"people","answer":"yes","count":3}}','ez5tbgjhpsz5q8z5',1.79570269937338423734e+09,1);
INSERT INTO "events" VALUES(139,'e543d9mekmvc',131,'4f83nan3bhagea5erj9b','QuestionPut','{"before":{"cause":"4m5m6vdaf4rt","effect":"3vut5dm37gd7","open":true},"after":{"cause":"4m5m6vdaf4rt","effect":"3vut5dm37gd7","open":false}}','ez5tbgjhpsz5q8z5',1.79570269937465453154e+09,1);
INSERT INTO "events" VALUES(140,'e543d9mekmvc',132,'zskrjn8tn9y56dk3zten','ArrowMarked','{"before":null,"after":{"cause":"4m5m6vdaf4rt","effect":"3vut5dm37gd7","necessary":true,"sufficient":false}}','d925p86zsc4svdc2',1.79570269937588667874e+09,1);
INSERT INTO "events" VALUES(141,'e543d9mekmvc',133,'r26ftm5656gfpertd2vd','ActionAnswered','{"node":"4m5m6vdaf4rt","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','d925p86zsc4svdc2',1.7957026993771669865e+09,1);
INSERT INTO "events" VALUES(142,'e543d9mekmvc',134,'3j4rfqr559uny9nnvc2a','LeafSettled','{"node":"4m5m6vdaf4rt","settled":true}','d925p86zsc4svdc2',1.79570269937840962413e+09,1);
INSERT INTO "events" VALUES(143,'e543d9mekmvc',135,'u7pbkknzht9yzd8qbdq2','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["4m5m6vdaf4rt"],"reason":"Sí se puede"}}','d925p86zsc4svdc2',1.79570269938033652305e+09,1);
INSERT INTO "events" VALUES(144,'e543d9mekmvc',136,'abmnrax8sn4mcytnkznf','EvidenceAdded','{"evidence":"q5t7d3v4ejsj","before":null,"after":{"evidence":"q5t7d3v4ejsj","node":"3vut5dm37gd7","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','95qbx9a534f2td3m',1.79570269938496541971e+09,1);
INSERT INTO "events" VALUES(145,'e543d9mekmvc',137,'nwhksfnysmepkzswu6wr','EvidenceChanged','{"evidence":"q5t7d3v4ejsj","before":{"evidence":"q5t7d3v4ejsj","node":"3vut5dm37gd7","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"q5t7d3v4ejsj","node":"3vut5dm37gd7","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','95qbx9a534f2td3m',1.7957026993900876045e+09,1);
INSERT INTO "events" VALUES(146,'e543d9mekmvc',138,'4cdfx9f23vbget8xcq2b','EvidenceAdded','{"evidence":"s9xcz9x6akqk","before":null,"after":{"evidence":"s9xcz9x6akqk","node":"4m5m6vdaf4rt","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','d925p86zsc4svdc2',1795702699.3954,1);
INSERT INTO "events" VALUES(147,'e543d9mekmvc',139,'z8vv2kt73vwag36hhp8q','EvidenceChanged','{"evidence":"s9xcz9x6akqk","before":{"evidence":"s9xcz9x6akqk","node":"4m5m6vdaf4rt","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"s9xcz9x6akqk","node":"3vut5dm37gd7","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','d925p86zsc4svdc2',1.79570269940419435499e+09,1);
INSERT INTO "events" VALUES(148,'e543d9mekmvc',140,'ryv6ks8gx75u3h9n62q4','EvidenceRemoved','{"evidence":"s9xcz9x6akqk","before":{"evidence":"s9xcz9x6akqk","node":"3vut5dm37gd7","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','d925p86zsc4svdc2',1.79570269941249585155e+09,1);
INSERT INTO "events" VALUES(149,'e543d9mekmvc',141,'b8quu5uttksvk8dytm39','StageOpened','{"stage":"objective_tree"}','ez5tbgjhpsz5q8z5',1.79570269941562557221e+09,1);
INSERT INTO "events" VALUES(150,'e543d9mekmvc',142,'vtv535z37e7cceheyku9','ObjectiveConfirmed','{"node":"3vut5dm37gd7","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','d925p86zsc4svdc2',1.79570269942777848239e+09,1);
INSERT INTO "events" VALUES(151,'e543d9mekmvc',143,'sm2q79v485ux56fe5k3n','ObjectiveOffered','{"node":"3vut5dm37gd7","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','95qbx9a534f2td3m',1.79570269943781638142e+09,1);
INSERT INTO "events" VALUES(152,'e543d9mekmvc',144,'3qsbh9pxpupzkfzzf72s','ObjectiveConfirmed','{"node":"3vut5dm37gd7","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','d925p86zsc4svdc2',1.79570269944054293626e+09,1);
INSERT INTO "events" VALUES(153,'e543d9mekmvc',145,'rykyxu3rzygr3drmp6sc','ObjectiveConfirmed','{"node":"4m5m6vdaf4rt","before":null,"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','ez5tbgjhpsz5q8z5',1795702699.44498,1);
INSERT INTO "events" VALUES(154,'e543d9mekmvc',146,'rykyxu3rzygr3drmp6sc','ObjectiveConfirmed','{"node":"ac6cytzysr2t","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','ez5tbgjhpsz5q8z5',1795702699.44498,1);
INSERT INTO "events" VALUES(155,'e543d9mekmvc',147,'evfdnxn5qte2n74t6gvz','ObjectiveReopened','{"node":"ac6cytzysr2t","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','d925p86zsc4svdc2',1.79570269944704198833e+09,1);
INSERT INTO "events" VALUES(156,'e543d9mekmvc',148,'n8d35exwqxbvxscc36ce','ProblemSentBack','{"node":"3vut5dm37gd7","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','d925p86zsc4svdc2',1.79570269945096707342e+09,1);
INSERT INTO "events" VALUES(157,'e543d9mekmvc',149,'6dsebyxzewrqmuyehz3n','ProblemSentBack','{"node":"3vut5dm37gd7","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','95qbx9a534f2td3m',1.79570269945811867716e+09,1);
INSERT INTO "events" VALUES(158,'e543d9mekmvc',150,'cr3pq5qkgqxpsn2jvdq4','VersionNamed','{"version":"26f4kbdahcdp","name":"Con objetivos","reason":"named","about":"","at_version":149,"at":1795702699.459843,"order":3,"digest":"5d4ca88990c926164ed4c8b656d06914"}','d925p86zsc4svdc2',1.79570269946020674703e+09,1);
INSERT INTO "events" VALUES(159,'e543d9mekmvc',151,'g57rq82mq9mdm9habcdu','ObjectiveOffered','{"node":"ac6cytzysr2t","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','95qbx9a534f2td3m',1.79570269946706032753e+09,1);
INSERT INTO "events" VALUES(160,'e543d9mekmvc',152,'5eqs746hstz8zv76vpra','VersionNamed','{"version":"9jve4mu2zeba","name":"Final","reason":"named","about":"","at_version":151,"at":1795702699.468352,"order":4,"digest":"545c977b2ceeceec8c4b02b1eece6b39"}','ez5tbgjhpsz5q8z5',1.79570269946865916253e+09,1);
INSERT INTO "events" VALUES(161,'e543d9mekmvc',153,'qy9jhpcdtgvq2yrgjttd','ObjectiveReopened','{"node":"4m5m6vdaf4rt","before":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','d925p86zsc4svdc2',1.79570269947556376451e+09,1);
INSERT INTO "events" VALUES(162,'e543d9mekmvc',154,'8haeksgpsmvg8qyepskr','VersionNamed','{"version":"r598fw9k7sfu","name":"","reason":"restored","about":"9jve4mu2zeba","at_version":153,"at":1795702699.4835541,"order":5,"digest":"19eb18b39c451cfab13336c5f5a50470"}','ez5tbgjhpsz5q8z5',1.79570269948424458502e+09,1);
INSERT INTO "events" VALUES(163,'e543d9mekmvc',155,'8haeksgpsmvg8qyepskr','VersionRestored','{"version":"9jve4mu2zeba"}','ez5tbgjhpsz5q8z5',1.79570269948424458502e+09,1);
INSERT INTO "events" VALUES(164,'e543d9mekmvc',156,'8haeksgpsmvg8qyepskr','ObjectiveRestored','{"node":"4m5m6vdaf4rt","before":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','ez5tbgjhpsz5q8z5',1.79570269948424458502e+09,1);
INSERT INTO "events" VALUES(165,'e543d9mekmvc',157,'ewccfhb7xekny5dvhhq9','StageOpened','{"stage":"commitment_card"}','ez5tbgjhpsz5q8z5',1.79570269949192094804e+09,1);
INSERT INTO "events" VALUES(166,'e543d9mekmvc',158,'8dbbumwt6zz7tbem4jvb','CommitmentDrafted','{"card":"c64ee6xexun5","order":1,"node":"3vut5dm37gd7","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Cada corte se avisa un día antes\nEl pozo se con agua\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}],["key_actions",{"text":"Cada corte se avisa un día antes\nEl pozo se con agua\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}]]}','d925p86zsc4svdc2',1.7957026995019097328e+09,1);
INSERT INTO "events" VALUES(167,'e543d9mekmvc',159,'zzxtrzhx4ajt598n7h2b','CommitmentReworded','{"card":"c64ee6xexun5","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','d925p86zsc4svdc2',1.79570269950451540941e+09,1);
INSERT INTO "events" VALUES(168,'e543d9mekmvc',160,'cdducak989w3atyemf59','CommitmentReworded','{"card":"c64ee6xexun5","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','95qbx9a534f2td3m',1.79570269951043963432e+09,1);
INSERT INTO "events" VALUES(169,'e543d9mekmvc',161,'f56yym3wawapkbwuq8u4','CommitmentReworded','{"card":"c64ee6xexun5","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','95qbx9a534f2td3m',1.79570269951916360855e+09,1);
INSERT INTO "events" VALUES(170,'e543d9mekmvc',162,'sefrm6rspqv5xp88zudv','CommitmentReworded','{"card":"c64ee6xexun5","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','d925p86zsc4svdc2',1.7957026995231101513e+09,1);
INSERT INTO "events" VALUES(171,'e543d9mekmvc',163,'9hbmhxycxdrn4eh3as8n','CommitmentDrafted','{"card":"6zqjdwqbaq4u","order":2,"node":null,"fields":[]}','95qbx9a534f2td3m',1.79570269952724599835e+09,1);
INSERT INTO "events" VALUES(172,'e543d9mekmvc',164,'p7vkvdqvsjj5cd8nrndg','CommitmentRemoved','{"card":"6zqjdwqbaq4u","order":2,"node":null,"fields":[]}','95qbx9a534f2td3m',1.79570269953276038165e+09,1);
INSERT INTO "events" VALUES(173,'e543d9mekmvc',165,'v9fb4sytw26v6yku2swj','StageClosed','{"stage":"commitment_card"}','ez5tbgjhpsz5q8z5',1.79570269953958272938e+09,1);
CREATE TABLE formats (
	number INTEGER NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "formats" VALUES(1);
CREATE TABLE migrations (
	number INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migrations" VALUES(1,'create_tables',1.79570269791230034822e+09);
INSERT INTO "migrations" VALUES(2,'number_formats',1.79570269791772842409e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('7gwsa4d3uvqa','ubg8cm6ekffqcrakb8un',1,1);
INSERT INTO "operations" VALUES('7gwsa4d3uvqa','spaevfg6h9s5qm4hzy8h',2,2);
INSERT INTO "operations" VALUES('7gwsa4d3uvqa','6ehqzwdg6cq9452hsanc',3,3);
INSERT INTO "operations" VALUES('7gwsa4d3uvqa','ymxpusqd8fej6dbgudxq',4,4);
INSERT INTO "operations" VALUES('7gwsa4d3uvqa','4b59wa4432uu9wmre562',5,5);
INSERT INTO "operations" VALUES('7gwsa4d3uvqa','mnpmdvu9deecn6eqpjmp',6,6);
INSERT INTO "operations" VALUES('7gwsa4d3uvqa','tab34r6p9u9qq8v3syaq',7,7);
INSERT INTO "operations" VALUES('7gwsa4d3uvqa','ny77cz69br33ver3g8nt',8,8);
INSERT INTO "operations" VALUES('e543d9mekmvc','kc2bekf7jmeg4fh5qrvj',1,1);
INSERT INTO "operations" VALUES('e543d9mekmvc','9aka6nu3wsa7xmn7u45p',2,2);
INSERT INTO "operations" VALUES('e543d9mekmvc','vb9cf3m5h3jgz8f2zxm5',3,3);
INSERT INTO "operations" VALUES('e543d9mekmvc','uqqyv6ugqre3nqwrj9bb',4,4);
INSERT INTO "operations" VALUES('e543d9mekmvc','7cxxgqgyqf4xy5q94vjw',5,6);
INSERT INTO "operations" VALUES('e543d9mekmvc','g6rhvwbj5dj3qw6x96kx',7,7);
INSERT INTO "operations" VALUES('e543d9mekmvc','y9c3ukpzbzpdnk48g9xk',8,8);
INSERT INTO "operations" VALUES('e543d9mekmvc','h338g9c8daqeecvc7gq2',9,9);
INSERT INTO "operations" VALUES('e543d9mekmvc','4nchvpsxgg9j8q4qjvtk',10,10);
INSERT INTO "operations" VALUES('e543d9mekmvc','nwh3knx6fyfspkk9fced',11,11);
INSERT INTO "operations" VALUES('e543d9mekmvc','ygf99a9a4dkrtgyb4pgy',12,12);
INSERT INTO "operations" VALUES('e543d9mekmvc','bevszc539dt6hdg5edne',13,13);
INSERT INTO "operations" VALUES('e543d9mekmvc','edn2dv38fxz2zkcrv47u',14,14);
INSERT INTO "operations" VALUES('e543d9mekmvc','kyms8tfmsekwzutm3wyv',15,15);
INSERT INTO "operations" VALUES('e543d9mekmvc','nwrsj7vtey3tyj5h4rtm',16,16);
INSERT INTO "operations" VALUES('e543d9mekmvc','gysdfmmkaztm3b7k2bm8',17,17);
INSERT INTO "operations" VALUES('e543d9mekmvc','mqz6aedh48axrzu4w6ds',18,18);
INSERT INTO "operations" VALUES('e543d9mekmvc','8wcg4xgucbfs9y4kay6b',19,19);
INSERT INTO "operations" VALUES('e543d9mekmvc','utsdmxvjrdg4javcqyhn',20,20);
INSERT INTO "operations" VALUES('e543d9mekmvc','ubphcgykuw78y4zxvf7f',21,21);
INSERT INTO "operations" VALUES('e543d9mekmvc','q5ww85qtrcnsv6dmswyu',22,22);
INSERT INTO "operations" VALUES('e543d9mekmvc','asrtkqcaxybfv33xppp8',23,23);
INSERT INTO "operations" VALUES('e543d9mekmvc','wchv7hkrxtrmmgm3by3t',24,25);
INSERT INTO "operations" VALUES('e543d9mekmvc','5uvrrr6urt6hr5ttcn9j',26,26);
INSERT INTO "operations" VALUES('e543d9mekmvc','jvrvkfcsbqegsfweve36',27,27);
INSERT INTO "operations" VALUES('e543d9mekmvc','mrdyup6edu4m93wat4sr',28,28);
INSERT INTO "operations" VALUES('e543d9mekmvc','4xqs76jn88f47raeacy6',29,29);
INSERT INTO "operations" VALUES('e543d9mekmvc','t8r6rgwewcng7ft9kv4r',30,30);
INSERT INTO "operations" VALUES('e543d9mekmvc','wsj9avudgjqudvf48zjq',31,31);
INSERT INTO "operations" VALUES('e543d9mekmvc','9jpcsn5u53rgwnp78mhw',32,32);
INSERT INTO "operations" VALUES('e543d9mekmvc','7c82jj2ne5x7muk76fuu',33,33);
INSERT INTO "operations" VALUES('e543d9mekmvc','zadeybmzpzrvxpmp9wt6',34,34);
INSERT INTO "operations" VALUES('e543d9mekmvc','w8vv829j73gxf8dshnrs',35,35);
INSERT INTO "operations" VALUES('e543d9mekmvc','s6k9c8a9fj77tvr97tus',36,36);
INSERT INTO "operations" VALUES('e543d9mekmvc','8sdkum5ex8qabqe4phd5',37,38);
INSERT INTO "operations" VALUES('e543d9mekmvc','7htzzrf6atmspequq3hu',39,41);
INSERT INTO "operations" VALUES('e543d9mekmvc','yejpca8y2yxdhrq5pw2y',42,44);
INSERT INTO "operations" VALUES('e543d9mekmvc','24yk7v7rc4br5mbd8y4u',45,45);
INSERT INTO "operations" VALUES('e543d9mekmvc','tkt6h3w6u93uzhpt46ce',46,46);
INSERT INTO "operations" VALUES('e543d9mekmvc','u4sn8qg9tj3xxrgu4p77',47,47);
INSERT INTO "operations" VALUES('e543d9mekmvc','ttumu7awju7xy66qg9s5',48,48);
INSERT INTO "operations" VALUES('e543d9mekmvc','cyvhy7ksjjhsgwn6tn2t',49,49);
INSERT INTO "operations" VALUES('e543d9mekmvc','x2nvpz6wypc59wrt8ky7',50,50);
INSERT INTO "operations" VALUES('e543d9mekmvc','zn7drjm6pmr95bxzww2c',51,51);
INSERT INTO "operations" VALUES('e543d9mekmvc','vadtny49bakmpvsv8uyd',52,52);
INSERT INTO "operations" VALUES('e543d9mekmvc','dwq2uzjnebr7kd8fguvx',53,53);
INSERT INTO "operations" VALUES('e543d9mekmvc','qksvbph3pn7c8b7xw3kt',54,54);
INSERT INTO "operations" VALUES('e543d9mekmvc','mex2qxuh3rv587shguts',55,55);
INSERT INTO "operations" VALUES('e543d9mekmvc','y48j93zdpahr83zg7a4a',56,56);
INSERT INTO "operations" VALUES('e543d9mekmvc','rcp3xv45ejm5gd2qsu2p',57,57);
INSERT INTO "operations" VALUES('e543d9mekmvc','fyxts4nbe2452hndajc8',58,58);
INSERT INTO "operations" VALUES('e543d9mekmvc','narjyaprmwtnxd93y9v2',59,60);
INSERT INTO "operations" VALUES('e543d9mekmvc','2wjuhrqk3796nakg638q',61,61);
INSERT INTO "operations" VALUES('e543d9mekmvc','bcpran446jata3pv5773',62,62);
INSERT INTO "operations" VALUES('e543d9mekmvc','2gepzn79k8ph4mjv4h5a',63,63);
INSERT INTO "operations" VALUES('e543d9mekmvc','yzrv3r4k5wr9sxhsn57h',64,64);
INSERT INTO "operations" VALUES('e543d9mekmvc','e9zkpymkxghfumkbkw42',65,66);
INSERT INTO "operations" VALUES('e543d9mekmvc','3vr7xtj3y6zqunbj7gyj',67,67);
INSERT INTO "operations" VALUES('e543d9mekmvc','cqcrekhnska7uw6hf9vm',68,68);
INSERT INTO "operations" VALUES('e543d9mekmvc','nb2qeacczyfda97g5hue',69,69);
INSERT INTO "operations" VALUES('e543d9mekmvc','n765mspsy9m5eactrr39',70,71);
INSERT INTO "operations" VALUES('e543d9mekmvc','p78kkdcqdgbt6bbka5sp',72,73);
INSERT INTO "operations" VALUES('e543d9mekmvc','jyx6dvh9z9qfq3baxxsa',74,76);
INSERT INTO "operations" VALUES('e543d9mekmvc','tsp7qsetkwaumyv6akv5',77,79);
INSERT INTO "operations" VALUES('e543d9mekmvc','4b5t8wwyjrq5c9fme2h9',80,81);
INSERT INTO "operations" VALUES('e543d9mekmvc','zy5sd3erphkf4mube54z',82,82);
INSERT INTO "operations" VALUES('e543d9mekmvc','wubhtc5axg2tq7ve6ark',83,83);
INSERT INTO "operations" VALUES('e543d9mekmvc','kgmxdtzdgjpx8m7txfhz',84,84);
INSERT INTO "operations" VALUES('e543d9mekmvc','r64an6xm4rzzwfwufsf8',85,85);
INSERT INTO "operations" VALUES('e543d9mekmvc','ge7d9njgk7tmp66d2uxh',86,86);
INSERT INTO "operations" VALUES('e543d9mekmvc','md2dech87d4mcxqgdb52',87,87);
INSERT INTO "operations" VALUES('e543d9mekmvc','4gj8s2adwdsd5r3xw5pe',88,88);
INSERT INTO "operations" VALUES('e543d9mekmvc','r8a4mmz3eft7m3acvuqf',89,89);
INSERT INTO "operations" VALUES('e543d9mekmvc','46m95wz8kyjmg44mhpcw',90,90);
INSERT INTO "operations" VALUES('e543d9mekmvc','6kfhdpxs47axje73xpbm',91,91);
INSERT INTO "operations" VALUES('e543d9mekmvc','tswrey9zker55qxdhk65',92,92);
INSERT INTO "operations" VALUES('e543d9mekmvc','446utj4mmsv88se7ncvw',93,93);
INSERT INTO "operations" VALUES('e543d9mekmvc','twynkcvqs56z63pyqqj2',94,95);
INSERT INTO "operations" VALUES('e543d9mekmvc','r2nf737aj3bby6tbx73q',96,96);
INSERT INTO "operations" VALUES('e543d9mekmvc','jeeuenwznxresejsdukc',97,98);
INSERT INTO "operations" VALUES('e543d9mekmvc','njk5z265aj27mt52f7ah',99,99);
INSERT INTO "operations" VALUES('e543d9mekmvc','2w7jq235hqmz5wx3bx8k',100,100);
INSERT INTO "operations" VALUES('e543d9mekmvc','d77g6pew5jmcxctbhqa7',101,101);
INSERT INTO "operations" VALUES('e543d9mekmvc','5xmx99y6mm3ehcbevuks',102,102);
INSERT INTO "operations" VALUES('e543d9mekmvc','ybpafxngnes8vase264y',103,104);
INSERT INTO "operations" VALUES('e543d9mekmvc','3wrbgatffwqycrtx3shd',105,105);
INSERT INTO "operations" VALUES('e543d9mekmvc','z4cxqbqe8ynkjxb4uedz',106,106);
INSERT INTO "operations" VALUES('e543d9mekmvc','jzpvb5z5sskk95d96bz9',107,107);
INSERT INTO "operations" VALUES('e543d9mekmvc','8bcyuczhngkbpk8gqt5z',108,108);
INSERT INTO "operations" VALUES('e543d9mekmvc','77en7hcsskb8ekwb3www',109,110);
INSERT INTO "operations" VALUES('e543d9mekmvc','uhupfhyqns4mgweczjty',111,117);
INSERT INTO "operations" VALUES('e543d9mekmvc','v34sagv7fgb8rzu9axz7',118,118);
INSERT INTO "operations" VALUES('e543d9mekmvc','f4hseetpwx6qdpkucyhg',119,119);
INSERT INTO "operations" VALUES('e543d9mekmvc','5a2r6kgfhjmkpxdgfg38',120,121);
INSERT INTO "operations" VALUES('e543d9mekmvc','nx4chsnrjxsgwj8fpmyz',122,123);
INSERT INTO "operations" VALUES('e543d9mekmvc','xa5v2k7t2npyg4dsuf7p',124,125);
INSERT INTO "operations" VALUES('e543d9mekmvc','em3cffwvbqn8hw92tz96',126,126);
INSERT INTO "operations" VALUES('e543d9mekmvc','nggb3exnzd8eb3trmm27',127,127);
INSERT INTO "operations" VALUES('e543d9mekmvc','wadt93av822k9ae4n9fe',128,128);
INSERT INTO "operations" VALUES('e543d9mekmvc','nwz7ty6k4z6rpxsyq2x8',129,129);
INSERT INTO "operations" VALUES('e543d9mekmvc','yzvvxs76tzv9x7jxpnys',130,130);
INSERT INTO "operations" VALUES('e543d9mekmvc','4f83nan3bhagea5erj9b',131,131);
INSERT INTO "operations" VALUES('e543d9mekmvc','zskrjn8tn9y56dk3zten',132,132);
INSERT INTO "operations" VALUES('e543d9mekmvc','r26ftm5656gfpertd2vd',133,133);
INSERT INTO "operations" VALUES('e543d9mekmvc','3j4rfqr559uny9nnvc2a',134,134);
INSERT INTO "operations" VALUES('e543d9mekmvc','u7pbkknzht9yzd8qbdq2',135,135);
INSERT INTO "operations" VALUES('e543d9mekmvc','abmnrax8sn4mcytnkznf',136,136);
INSERT INTO "operations" VALUES('e543d9mekmvc','nwhksfnysmepkzswu6wr',137,137);
INSERT INTO "operations" VALUES('e543d9mekmvc','4cdfx9f23vbget8xcq2b',138,138);
INSERT INTO "operations" VALUES('e543d9mekmvc','z8vv2kt73vwag36hhp8q',139,139);
INSERT INTO "operations" VALUES('e543d9mekmvc','ryv6ks8gx75u3h9n62q4',140,140);
INSERT INTO "operations" VALUES('e543d9mekmvc','b8quu5uttksvk8dytm39',141,141);
INSERT INTO "operations" VALUES('e543d9mekmvc','vtv535z37e7cceheyku9',142,142);
INSERT INTO "operations" VALUES('e543d9mekmvc','sm2q79v485ux56fe5k3n',143,143);
INSERT INTO "operations" VALUES('e543d9mekmvc','3qsbh9pxpupzkfzzf72s',144,144);
INSERT INTO "operations" VALUES('e543d9mekmvc','rykyxu3rzygr3drmp6sc',145,146);
INSERT INTO "operations" VALUES('e543d9mekmvc','evfdnxn5qte2n74t6gvz',147,147);
INSERT INTO "operations" VALUES('e543d9mekmvc','n8d35exwqxbvxscc36ce',148,148);
INSERT INTO "operations" VALUES('e543d9mekmvc','6dsebyxzewrqmuyehz3n',149,149);
INSERT INTO "operations" VALUES('e543d9mekmvc','cr3pq5qkgqxpsn2jvdq4',150,150);
INSERT INTO "operations" VALUES('e543d9mekmvc','g57rq82mq9mdm9habcdu',151,151);
INSERT INTO "operations" VALUES('e543d9mekmvc','5eqs746hstz8zv76vpra',152,152);
INSERT INTO "operations" VALUES('e543d9mekmvc','qy9jhpcdtgvq2yrgjttd',153,153);
INSERT INTO "operations" VALUES('e543d9mekmvc','8haeksgpsmvg8qyepskr',154,156);
INSERT INTO "operations" VALUES('e543d9mekmvc','ewccfhb7xekny5dvhhq9',157,157);
INSERT INTO "operations" VALUES('e543d9mekmvc','8dbbumwt6zz7tbem4jvb',158,158);
INSERT INTO "operations" VALUES('e543d9mekmvc','zzxtrzhx4ajt598n7h2b',159,159);
INSERT INTO "operations" VALUES('e543d9mekmvc','cdducak989w3atyemf59',160,160);
INSERT INTO "operations" VALUES('e543d9mekmvc','f56yym3wawapkbwuq8u4',161,161);
INSERT INTO "operations" VALUES('e543d9mekmvc','sefrm6rspqv5xp88zudv',162,162);
INSERT INTO "operations" VALUES('e543d9mekmvc','9hbmhxycxdrn4eh3as8n',163,163);
INSERT INTO "operations" VALUES('e543d9mekmvc','p7vkvdqvsjj5cd8nrndg',164,164);
INSERT INTO "operations" VALUES('e543d9mekmvc','v9fb4sytw26v6yku2swj',165,165);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('7gwsa4d3uvqa','9ea3dacc56d6b0c0af60a18a8bde64913524df14d1843943fe0b05dcbfbd9214',1.79570269801211190221e+09);
CREATE TABLE roll (
	participant VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40), 
	role VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	sector VARCHAR(40), 
	language VARCHAR(10) NOT NULL, 
	joined FLOAT NOT NULL, 
	seen FLOAT NOT NULL, 
	PRIMARY KEY (participant)
);
INSERT INTO "roll" VALUES('ez5tbgjhpsz5q8z5','7gwsa4d3uvqa',NULL,'facilitator','',NULL,'es',1.79570269803019189839e+09,1.79570269803019189839e+09);
INSERT INTO "roll" VALUES('d925p86zsc4svdc2','7gwsa4d3uvqa','e543d9mekmvc','participant','Ana','people','es',1.79570269841622042654e+09,1.79570269841622042654e+09);
INSERT INTO "roll" VALUES('95qbx9a534f2td3m','7gwsa4d3uvqa','e543d9mekmvc','participant','Beto','government','es',1.79570269841864132878e+09,1.79570269841864132878e+09);
INSERT INTO "roll" VALUES('dkfpfztev2pdmeuq','7gwsa4d3uvqa','e543d9mekmvc','participant','Caro','civil_society','en',1.79570269844953370099e+09,1.79570269844953370099e+09);
INSERT INTO "roll" VALUES('sy36djg5wes25xmn','7gwsa4d3uvqa','e543d9mekmvc','participant','Dora','people','es',1.79570269845413780216e+09,1.79570269845413780216e+09);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_roll_plan ON roll ("plan");
COMMIT;
